import { z } from "@hono/zod-openapi";

/** The lines of work (行业条线) by which grants, units and cases are divided. */
export const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;

export const Line = z.enum(lines).openapi("Line", { description: "行业条线" });
export type Line = z.infer<typeof Line>;

export const LineOrAll = z.enum([...lines, "all"]).openapi("LineOrAll");
export type LineOrAll = z.infer<typeof LineOrAll>;
