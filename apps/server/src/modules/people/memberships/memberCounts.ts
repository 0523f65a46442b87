import { sql } from "kysely";
import { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { Line } from "../../../platform/grants/line.ts";
import { AreaCode } from "../../../platform/http/schema.ts";
import { areaNames } from "../../areas/index.ts";
import { looksAfter, visibleTo } from "../policy.ts";
import { smallest } from "../suppress.ts";
import { statusMark } from "./content.ts";
import { membershipsOfPersons } from "./ofPersons.ts";
import { type MemberCounts, MembershipKind, MembershipStatus } from "./schema.ts";

export const MemberCountQuery = z.object({ area: AreaCode.optional(), line: Line.optional() });
export type MemberCountQuery = z.infer<typeof MemberCountQuery>;

/** How many members of each kind and status are among the caller's people; of a place that is partly theirs no few are told. */
export async function memberCounts(tx: Tx, query: MemberCountQuery): Promise<MemberCounts> {
  const district = tx.actor.district ?? "";
  const area = query.area ?? district;
  let select = membershipsOfPersons(tx)
    .select(["memberships.statusMark", sql<number>`count(distinct persons.id)::int`.as("n")])
    .where("memberships.endedOn", "is", null)
    .where("memberships.statusMark", "is not", null)
    .where("persons.state", "=", "active")
    .where((where) => visibleTo(tx.actor)(where as never))
    .where(withinArea("persons.area", area))
    .groupBy("memberships.statusMark");
  if (query.line !== undefined)
    select = select.where(sql<boolean>`${query.line} = any(persons.lines)`);
  const counted = new Map((await select.execute()).map((row) => [row.statusMark, row.n]));
  const own = looksAfter(tx.actor, { area, line: query.line ?? "all" });
  const items = MembershipKind.options.flatMap((kind) =>
    MembershipStatus.options.flatMap((status) => {
      const n = counted.get(statusMark(tx.app, district, kind, status)) ?? 0;
      return n === 0 ? [] : [{ kind, status, n: own || n >= smallest ? n : null }];
    }),
  );
  const names = await areaNames(tx, [area]);
  return {
    area,
    areaName: names.get(area) ?? area,
    line: query.line ?? null,
    asOf: tx.app.clock.now().toISOString(),
    items,
  };
}
