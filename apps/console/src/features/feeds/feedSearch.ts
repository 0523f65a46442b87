import { compact, oneOf, type RawSearch } from "../../app/search.ts";

export const feedSearch = (raw: RawSearch) =>
  compact({ open: oneOf(raw, "open", ["new"] as const) });
