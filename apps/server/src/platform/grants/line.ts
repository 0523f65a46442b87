import { lines } from "@juxin/playbooks";
import { z } from "@hono/zod-openapi";

export const Line = z.enum(lines).openapi("Line", { description: "行业条线" });
export type Line = z.infer<typeof Line>;

export const LineOrAll = z.enum([...lines, "all"]).openapi("LineOrAll");
export type LineOrAll = z.infer<typeof LineOrAll>;
