import { z } from "@hono/zod-openapi";
import { AreaCode, Id, PageQuery } from "../../../platform/http/schema.ts";
import { DifferenceType } from "./schema.ts";

export const DifferenceQuery = PageQuery.extend({
  statement: Id.optional(),
  state: z.enum(["open", "settled", "gone"]).optional(),
  type: DifferenceType.optional(),
  area: AreaCode.optional(),
  owner: Id.optional(),
  mine: z.stringbool().optional().openapi({ description: "只看本单位负责的" }),
});
export type DifferenceQuery = z.infer<typeof DifferenceQuery>;
