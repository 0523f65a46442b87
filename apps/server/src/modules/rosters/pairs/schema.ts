import { z } from "@hono/zod-openapi";
import { Line, LineOrAll } from "../../../platform/grants/line.ts";
import {
  AreaCode,
  Id,
  Instant,
  orNull,
  PageQuery,
  safeText,
} from "../../../platform/http/schema.ts";
import { Period } from "../lists/schema.ts";

export const PairState = z
  .enum(["open", "unsure", "disputed", "same", "different", "gone"])
  .openapi("RosterPairState");

export const PairQuery = PageQuery.extend({
  state: z.enum(["waiting", "settled"]).default("waiting"),
  area: AreaCode.optional(),
  line: Line.optional(),
  list: Id.optional(),
  source: Id.optional(),
});
export type PairQuery = z.infer<typeof PairQuery>;

/** One side of a pair as a reviewer sees it: names whole, numbers masked, what is unknown null. */
export const PairSide = z
  .object({
    name: z.string().nullable(),
    citizenNumber: z.string().nullable(),
    phone: z.string().nullable(),
    birth: z.string().nullable(),
    sex: z.enum(["male", "female"]).nullable(),
    employer: z.string().nullable(),
    site: z.string().nullable(),
    address: z.string().nullable(),
    areaName: z.string(),
  })
  .openapi("RosterPairSide");
export type PairSide = z.infer<typeof PairSide>;

export const PairStep = z
  .object({
    column: z.string().openapi({ description: "比对的列；prior 为起点" }),
    level: z.string(),
    words: z.string(),
    weight: z.number().openapi({ description: "以 2 为底的权重，正数支持同一人" }),
  })
  .openapi("RosterPairStep");

export const Pair = z
  .object({
    id: Id,
    state: PairState,
    probability: z.number(),
    weight: z.number(),
    words: z.string().openapi({ description: "理由" }),
    steps: z.array(PairStep).openapi({ description: "瀑布图：自起点逐项相加" }),
    list: z.object({ id: Id, period: Period, sourceName: z.string(), row: z.number().int() }),
    personId: Id,
    left: orNull(PairSide).openapi({ description: "名单这一行；名单已撤回时为空" }),
    right: orNull(PairSide).openapi({ description: "已知的人；本人已删除时为空" }),
    area: AreaCode,
    line: LineOrAll,
    others: z.number().int().openapi({ description: "这一行还有几位别的疑似者" }),
    checks: z.number().int(),
    decisions: z.array(
      z.object({
        verdict: z.enum(["same", "different", "unsure", "undo"]),
        by: z.string(),
        note: z.string().nullable(),
        at: Instant,
      }),
    ),
    version: z.number().int(),
    abilities: z.array(z.enum(["decide", "undo"])),
  })
  .openapi("RosterPair");
export type Pair = z.infer<typeof Pair>;

export const DecidePair = z
  .object({
    verdict: z.enum(["same", "different", "unsure"]),
    note: safeText(200).nullable().default(null),
    version: z.number().int(),
  })
  .strict()
  .openapi("DecideRosterPair");
export type DecidePair = z.infer<typeof DecidePair>;

export const UndoPair = z
  .object({ note: safeText(200), version: z.number().int() })
  .strict()
  .openapi("UndoRosterPair");
export type UndoPair = z.infer<typeof UndoPair>;

export const PairCounts = z
  .object({ waiting: z.number().int(), disputed: z.number().int(), unsure: z.number().int() })
  .openapi("RosterPairCounts");
