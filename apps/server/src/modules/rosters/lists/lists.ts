import type { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { decodeCursor, TimeCursor, toPage } from "../../../platform/http/cursor.ts";
import { AreaCode, Id, PageQuery } from "../../../platform/http/schema.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { areaNames } from "../../areas/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { handedInNear, handInLists, settleLists } from "../policy.ts";
import { findList, type ListRow, mayHandIn, partsMissing, placeOf } from "./listRow.ts";
import { sameBefore } from "./sameBefore.ts";
import {
  type ListColumn,
  type ListMode,
  ListState,
  type ListWarning,
  Period,
  type RosterList,
  type SourceKind,
} from "./schema.ts";

export const ListQuery = PageQuery.extend({
  period: Period.optional(),
  source: Id.optional(),
  state: ListState.optional(),
  area: AreaCode.optional(),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** The lists that concern the caller, the latest first. */
export async function listLists(tx: Tx, query: ListQuery) {
  const after = decodeCursor(TimeCursor, query.cursor);
  let select = tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where(handedInNear(tx.actor, "rosterLists"))
    .orderBy("submittedAt", "desc")
    .orderBy("id", "desc")
    .limit(query.limit + 1);
  if (query.period !== undefined) select = select.where("period", "=", query.period);
  if (query.source !== undefined) select = select.where("sourceId", "=", query.source);
  if (query.state !== undefined) select = select.where("state", "=", query.state);
  if (query.area !== undefined) select = select.where(withinArea("rosterLists.area", query.area));
  if (after !== undefined) {
    const [at, id] = after;
    select = select.where((where) =>
      where.or([
        where("submittedAt", "<", new Date(at)),
        where.and([where("submittedAt", "=", new Date(at)), where("id", "<", id)]),
      ]),
    );
  }
  const found = toPage(await select.execute(), query.limit, (row) => [
    row.submittedAt.toISOString(),
    row.id,
  ]);
  return { items: await presentLists(tx, found.items), nextCursor: found.nextCursor };
}

export async function getList(tx: Tx, id: string): Promise<RosterList> {
  const [list] = await presentLists(tx, [await findList(tx, id)]);
  if (list === undefined) throw new Error(`List ${id} has no source`);
  return list;
}

async function presentLists(tx: Tx, rows: readonly ListRow[]): Promise<RosterList[]> {
  if (rows.length === 0) return [];
  const sources = await tx.db
    .selectFrom("rosterSources")
    .select(["id", "name", "kind"])
    .where("id", "in", [...new Set(rows.map((row) => row.sourceId))])
    .execute();
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const keys = await keysOf(
    tx,
    rows.map((row) => row.id),
  );
  const same = await sameBefore(tx, rows);
  const may = isAllowed(tx.actor, handInLists);
  const settles = isAllowed(tx.actor, settleLists);
  return rows.flatMap((row) => {
    const source = sourceOf.get(row.sourceId);
    const unit = units.get(row.unitId);
    if (source === undefined || unit === undefined) return [];
    const mine = may && mayHandIn(tx, row);
    return [
      {
        id: row.id,
        source: { ...source, kind: source.kind as SourceKind },
        period: row.period,
        mode: row.mode as ListMode,
        format: row.format as RosterList["format"],
        state: row.state as ListState,
        reason: row.reason,
        sameAs: same.get(row.id) ?? null,
        area: row.area,
        areaName: names.get(row.area) ?? row.area,
        line: placeOf(row).line,
        unit,
        fileName: open(
          tx.app,
          keys.get(row.id),
          row.fileNameSealed,
          `roster_lists.file_name:${row.id}`,
        ),
        bytes: row.bytes,
        partBytes: row.partBytes,
        partsMissing: row.state === "uploading" ? partsMissing(row) : [],
        columns: row.columns as ListColumn[],
        warnings: row.warnings as ListWarning[],
        rows: {
          total: row.rowsTotal,
          done: row.rowsDone,
          good: row.good,
          bad: row.bad,
          linked: row.linked,
          added: row.added,
          doubtful: row.doubtful,
          encoded: row.encoded,
        },
        submittedAt: row.submittedAt.toISOString(),
        readyAt: row.readyAt?.toISOString() ?? null,
        modelVersion: row.modelVersion,
        version: row.version,
        abilities: mine ? abilitiesFor(row, settles) : [],
      },
    ];
  });
}

function abilitiesFor(row: ListRow, settles: boolean): RosterList["abilities"] {
  return [
    ...(row.state === "uploading" ? (["upload"] as const) : []),
    ...(settles && row.state === "columns" ? (["setColumns"] as const) : []),
    ...(settles && row.state !== "withdrawn" ? (["withdraw"] as const) : []),
    ...(row.bad > 0 ? (["downloadErrors"] as const) : []),
  ];
}
