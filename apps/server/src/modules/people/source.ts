import { z } from "@hono/zod-openapi";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { Day, safeText } from "../../platform/http/schema.ts";

export const SourceKind = z
  .enum(["self", "visit", "call", "office", "list", "registration", "development"])
  .openapi("PersonSourceKind", {
    description:
      "self 本人、visit 走访、call 电话、office 经办人、list 名单、registration 登记、development 发展党员",
  });
export type SourceKind = z.infer<typeof SourceKind>;

/** Where a fact comes from. `key` stays the same when the same giver says it again next month. */
export interface PersonSource {
  kind: SourceKind;
  key: string;
  /** The list, visit or registration, where there is one. */
  id: string | null;
  name: string;
  /** The day it was said, `YYYY-MM-DD`. */
  on: string;
}

/** What staff may name as their source; lists come in through rosters, the person through the phone. */
export const StaffSource = z
  .object({
    kind: z.enum(["visit", "call", "office"]),
    name: safeText(60).openapi({ description: "凭什么：如“11月走访”“本人来电”" }),
    on: Day,
  })
  .strict()
  .openapi("StaffSource");
export type StaffSource = z.infer<typeof StaffSource>;

/** A source as it is shown beside a fact. */
export const ShownSource = z
  .object({
    kind: SourceKind,
    name: z.string(),
    on: Day,
    lastOn: Day.openapi({ description: "同一来源最近一次这样说" }),
    by: z.string().nullable().openapi({ description: "经办人" }),
  })
  .openapi("PersonFactSource");
export type ShownSource = z.infer<typeof ShownSource>;

/** All that staff of one unit say is one source, by its kind. */
export const staffSource = (tx: Tx, unitId: string | null, source: StaffSource): PersonSource => ({
  ...source,
  key: `${source.kind}:${unitId ?? ""}`,
  id: null,
});

export const ownSource = (on: string): PersonSource => ({
  kind: "self",
  key: "self",
  id: null,
  name: "本人",
  on,
});

/** The columns that every table of facts has. */
export const sourceColumns = (ctx: Context, source: PersonSource, unitId: string | null) => ({
  sourceKind: source.kind,
  sourceKey: source.key,
  sourceId: source.id,
  sourceName: source.name,
  saidOn: source.on,
  lastOn: source.on,
  accountId: accountIdOf(ctx.actor),
  unitId,
  at: ctx.app.clock.now(),
});
