import { z } from "@hono/zod-openapi";
import { AreaCode, Id, orNull } from "../../platform/http/schema.ts";
import { Line } from "../../platform/grants/line.ts";

export const UnitKind = z
  .enum(["district", "street", "community", "department", "industryCommittee", "partyOrganisation"])
  .openapi("UnitKind");
export type UnitKind = z.infer<typeof UnitKind>;

export const Unit = z
  .object({
    id: Id,
    kind: UnitKind,
    name: z.string(),
    area: AreaCode,
    line: orNull(Line),
    parentId: Id.nullable(),
    departmentKey: z
      .string()
      .nullable()
      .openapi({ description: "部门键，与诉求类别的承办部门对应" }),
  })
  .openapi("Unit");
export type Unit = z.infer<typeof Unit>;

export const UnitRef = z.object({ id: Id, name: z.string(), kind: UnitKind }).openapi("UnitRef");
export type UnitRef = z.infer<typeof UnitRef>;

export const UnitQuery = z.object({
  kind: UnitKind.optional(),
  area: AreaCode.optional(),
  line: Line.optional(),
  q: z.string().trim().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
