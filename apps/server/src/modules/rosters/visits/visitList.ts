import { z } from "@hono/zod-openapi";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { unitIdsOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { AreaCode, Id } from "../../../platform/http/schema.ts";
import { headCell, writeWorkbook } from "../../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { siteRefs } from "../../employers/index.ts";
import { readDifferences, visibleTo } from "../policy.ts";
import { peopleOf, presentDifferences, unknownOf } from "../statements/differences.ts";
import { Difference } from "../statements/schema.ts";
import { askWords, typeWords } from "./words.ts";

export const VisitQuery = z.object({
  area: AreaCode.optional(),
  mine: z.stringbool().optional(),
});
export type VisitQuery = z.infer<typeof VisitQuery>;

export const VisitStop = z
  .object({
    street: z.string(),
    community: z.string(),
    building: z.string().openapi({ description: "站点所在楼栋；不明时为空" }),
    visits: z.array(
      z.object({
        difference: Difference,
        ask: z.array(z.string()).openapi({ description: "要问的：只有还不知道的" }),
        siteId: Id.nullable(),
      }),
    ),
  })
  .openapi("VisitStop");
export type VisitStop = z.infer<typeof VisitStop>;

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
      ask: person === undefined ? [] : unknownOf(person),
      siteId: person?.siteId ?? null,
    });
    stops.set(key, stop);
  }
  return [...stops].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, stop]) => stop);
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

/** The same for paper, with room to write; it leaves the building, so it is audited. */
export async function writeVisitList(
  ctx: Context,
  query: VisitQuery,
): Promise<Uint8Array<ArrayBuffer>> {
  authorize(ctx, readDifferences);
  const stops = await withTransaction(ctx, async (tx) => {
    const found = await visitList(tx, query);
    await audit(tx, {
      action: "visitList.print",
      subject: { kind: "list", id: "visits" },
      after: { ...query, visits: found.reduce((sum, { visits }) => sum + visits.length, 0) },
    });
    return found;
  });
  const head = [
    "街道",
    "社区",
    "楼栋或站点",
    "姓名",
    "电话",
    "用工单位",
    "要核实什么",
    "还要问",
    "截止",
    "结果",
    "备注",
  ];
  const rows = stops.flatMap(({ street, community, building, visits }) =>
    visits.map(({ difference: { person, type, dueOn }, ask }) => [
      street,
      community,
      building,
      person?.name ?? "",
      person?.phone ?? "",
      person?.site ?? person?.employer ?? "",
      typeWords[type],
      ask.map((field) => askWords[field] ?? field).join("、"),
      dueOn,
      "",
      "",
    ]),
  );
  return writeWorkbook([
    {
      name: "走访单",
      columns: [14, 14, 18, 10, 14, 22, 26, 18, 12, 14, 24].map((width) => ({ width })),
      rows: [head, ...rows],
      cells: new Map(
        head.map((text, at) => [
          `0,${at}`,
          { value: text, type: "string" as const, style: headCell },
        ]),
      ),
      freezePane: { rows: 1 },
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: "$1:$1",
      },
    },
  ]);
}
