import { z } from "zod";

/** The five trades 行业条线 a worker belongs to. */
export const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;

/** A line a committee or a grant covers: one of the five, or all of them. */
export const Line = z.enum([...lines, "all"]);
export type Line = z.infer<typeof Line>;
