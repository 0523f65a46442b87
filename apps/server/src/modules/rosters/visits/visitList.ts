import { z } from "@hono/zod-openapi";
import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { unitIdsOf } from "../../../platform/grants/actor.ts";
import { AreaCode, Id, Instant, orNull } from "../../../platform/http/schema.ts";
import { staffNames } from "../../accounts/index.ts";
import { areaNames } from "../../areas/index.ts";
import { siteRefs, sitesInStreets } from "../../employers/index.ts";
import { visibleTo } from "../policy.ts";
import { peopleOf, presentDifferences, unknownOf } from "../statements/differences.ts";
import { Difference, Outcome, VisitAnswer } from "../statements/schema.ts";
import { toAsk, visitFields } from "./answers.ts";

export const VisitQuery = z.object({
  area: AreaCode.optional(),
  mine: z.stringbool().optional(),
});
export type VisitQuery = z.infer<typeof VisitQuery>;

const LastTry = z.object({
  answer: orNull(VisitAnswer),
  outcome: orNull(Outcome),
  by: z.string(),
  at: Instant,
});

export const VisitStop = z
  .object({
    street: z.string(),
    community: z.string(),
    building: z.string().openapi({ description: "站点所在楼栋；不明时为空" }),
    visits: z.array(
      z.object({
        difference: Difference,
        ask: z
          .array(z.enum(visitFields))
          .openapi({ description: "要问的：只有还不知道的，和各名单说法不一的" }),
        siteId: Id.nullable(),
        last: orNull(LastTry).openapi({ description: "上一次走访或电话" }),
      }),
    ),
  })
  .openapi("VisitStop");
export type VisitStop = z.infer<typeof VisitStop>;

export const VisitWalk = z
  .object({
    stops: z.array(VisitStop),
    sites: z
      .array(z.object({ id: Id, name: z.string(), area: AreaCode }))
      .openapi({ description: "这些街道里的站点，没有网络时也能选" }),
    communities: z
      .array(z.object({ code: AreaCode, name: z.string(), street: z.string() }))
      .openapi({ description: "这些街道的社区" }),
  })
  .openapi("VisitWalk");
export type VisitWalk = z.infer<typeof VisitWalk>;

/** More than anybody walks in a month. */
const mostVisits = 2000;

/** What has to be looked into on foot, by street, community and building, in the order of a walk. */
export async function visitList(tx: Tx, query: VisitQuery): Promise<VisitStop[]> {
  let select = tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where(visibleTo(tx.actor, "rosterDifferences"))
    .where("state", "=", "open")
    .where("carriedTo", "is", null)
    // Nobody's membership is found out at the door.
    .where("type", "in", ["onlyHere", "onlyThere", "moved", "left", "fieldConflict"])
    .orderBy("area")
    .orderBy("dueOn")
    .orderBy("id")
    .limit(mostVisits);
  if (query.area !== undefined)
    select = select.where(withinArea("rosterDifferences.area", query.area));
  if (query.mine === true) {
    const own = unitIdsOf(tx.actor);
    if (own.length === 0) return [];
    select = select.where("ownerUnitId", "in", own);
  }
  const rows = await select.execute();
  const differences = await presentDifferences(tx, rows);
  const people = await peopleOf(tx, rows);
  const sites = await siteRefs(
    tx,
    [...people.values()].map(({ siteId }) => siteId),
  );
  const names = await namesOf(tx, rows);
  const tries = await lastTries(
    tx,
    rows.map(({ id, carriedFrom }) => [id, carriedFrom]),
  );
  const stops = new Map<string, VisitStop>();
  for (const difference of differences) {
    const person = people.get(difference.id);
    const site = sites.get(person?.siteId ?? "");
    const street = names.get(difference.area.slice(0, 9)) ?? "";
    const community = difference.area.length >= 12 ? difference.areaName : "";
    const building = site === undefined ? "" : site.building || site.name;
    const key = `${difference.area}/${building}`;
    const stop = stops.get(key) ?? { street, community, building, visits: [] };
    stop.visits.push({
      difference,
      ask: person === undefined ? [] : toAsk(difference, unknownOf(person)),
      siteId: person?.siteId ?? null,
      last: tries.get(difference.id) ?? null,
    });
    stops.set(key, stop);
  }
  return [...stops].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, stop]) => stop);
}

/** The list, and what is needed to write down answers where there is no network. */
export async function visitWalk(tx: Tx, query: VisitQuery): Promise<VisitWalk> {
  const stops = await visitList(tx, query);
  const streets = [
    ...new Set(
      stops.flatMap(({ visits }) => visits.map(({ difference }) => difference.area.slice(0, 9))),
    ),
  ].filter((code) => code.length === 9);
  if (streets.length === 0) return { stops, sites: [], communities: [] };
  const sites = await sitesInStreets(tx, streets);
  const communities = await tx.db
    .selectFrom("areas")
    .select(["code", "name"])
    .where(sql<string>`left(code, 9)`, "in", streets)
    .where(sql<number>`length(code)`, "=", 12)
    .orderBy("code")
    .execute();
  const names = await areaNames(tx, streets);
  return {
    stops,
    sites: sites.map(({ id, name, area }) => ({ id, name, area })),
    communities: communities.map(({ code, name }) => ({
      code,
      name,
      street: names.get(code.slice(0, 9)) ?? "",
    })),
  };
}

type Try = z.infer<typeof LastTry>;

/** The last visit or call to each, last month's included. */
async function lastTries(
  tx: Tx,
  rows: readonly (readonly [id: string, before: string | null])[],
): Promise<Map<string, Try>> {
  const ids = rows.flatMap(([id, before]) => (before === null ? [id] : [id, before]));
  if (ids.length === 0) return new Map();
  const found = await tx.db
    .selectFrom("rosterDifferenceActions")
    .select(["differenceId", "answer", "outcome", "accountId", "at", "doneAt"])
    .where("differenceId", "in", ids)
    .where("type", "in", ["visit", "call"])
    .orderBy("at")
    .orderBy("seq")
    .execute();
  const names = await staffNames(
    tx,
    found.map(({ accountId }) => accountId),
  );
  const last = new Map(found.map((row) => [row.differenceId, row]));
  return new Map(
    rows.flatMap(([id, before]) => {
      const row = last.get(id) ?? last.get(before ?? "");
      if (row === undefined) return [];
      const told: Try = {
        answer: row.answer as Try["answer"],
        outcome: row.outcome as Try["outcome"],
        by: names.get(row.accountId ?? "") ?? "",
        at: (row.doneAt ?? row.at).toISOString(),
      };
      return [[id, told] as const];
    }),
  );
}

async function namesOf(tx: Tx, rows: readonly { area: string }[]): Promise<Map<string, string>> {
  const codes = [...new Set(rows.map(({ area }) => area.slice(0, 9)))];
  if (codes.length === 0) return new Map();
  const found = await tx.db
    .selectFrom("areas")
    .select(["code", "name"])
    .where("code", "in", codes)
    .execute();
  return new Map(found.map(({ code, name }) => [code, name]));
}
