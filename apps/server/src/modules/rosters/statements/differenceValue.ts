import { z } from "@hono/zod-openapi";
import { Line } from "../../../platform/grants/line.ts";
import { Day, Id, orNull } from "../../../platform/http/schema.ts";

export const DifferenceValue = z
  .object({
    sourceId: Id,
    value: z.string().nullable().openapi({ description: "已掩码；名单清除后为 null" }),
    line: orNull(Line).openapi({ description: "条线不一时" }),
    group: z.number().int().openapi({ description: "号相同的说的一样，遮住的位数不同也分得出" }),
    since: Day.openapi({ description: "这个来源从哪天交来的名单起一直这样说" }),
    listId: Id.openapi({ description: "最近一次这样说的名单" }),
  })
  .openapi("DifferenceValue");
export type DifferenceValue = z.infer<typeof DifferenceValue>;
