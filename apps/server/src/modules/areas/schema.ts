import { z } from "@hono/zod-openapi";
import { AreaCode, Day, orNull } from "../../platform/http/schema.ts";

export const AreaLevel = z.enum(["province", "city", "county", "street", "community"]);
export type AreaLevel = z.infer<typeof AreaLevel>;

export const Area = z
  .object({
    code: AreaCode,
    name: z.string(),
    level: AreaLevel,
    parent: orNull(AreaCode),
    path: z.array(z.object({ code: AreaCode, name: z.string() })),
    validFrom: orNull(Day),
    validTo: orNull(Day),
  })
  .openapi("Area");
export type Area = z.infer<typeof Area>;

export const AreaQuery = z.object({
  parent: AreaCode.optional(),
  q: z.string().trim().max(40).optional().openapi({ description: "汉字、全拼或首字母" }),
  level: AreaLevel.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
