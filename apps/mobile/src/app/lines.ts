import type { Line } from "../api.ts";

/** The lines of work in the order in which they are offered. */
export const lines: readonly Line[] = [
  "delivery",
  "express",
  "rideHailing",
  "freight",
  "streaming",
];
