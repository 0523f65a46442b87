import { thresholdsFrom } from "../shared/thresholds.ts";

/** The article sets no number of its own: only the official rules apply. */
export const thresholds = thresholdsFrom([]);
