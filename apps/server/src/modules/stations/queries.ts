import type { Selectable } from "kysely";
import { z } from "zod";
import type { Context, Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.ts";
import { filterIndexed } from "./near/filterIndexed.ts";
import { presentIndexed } from "./near/presentIndexed.ts";
import { stationIndex } from "./near/stationIndex.ts";
import { mayManage } from "./policy.ts";
import type { StationQuery, StationSummary } from "./schema.ts";

export type StationRow = Selectable<Tables["stations"]>;

/** How many of the list were told; whoever reads on compares revisions to see whether it moved meanwhile. */
const Cursor = z.tuple([z.number().int().min(0)]);

/** The list without a position: by street or community, by name, by what is there. */
export async function listStations(
  ctx: Context,
  query: StationQuery,
): Promise<{
  items: StationSummary[];
  nextCursor: string | null;
  total: number;
  revision: number;
}> {
  const [told] = decodeCursor(Cursor, query.cursor) ?? [0];
  const index = await stationIndex(ctx);
  const now = ctx.app.clock.now().getTime();
  const at = query.at === undefined ? now : new Date(query.at).getTime();
  const fits = filterIndexed({
    kinds: query.kind === undefined ? [] : [query.kind],
    facilities: query.facility === undefined ? [] : [query.facility],
    bookable: query.bookable,
  });
  const q = query.q?.toLowerCase() ?? "";
  const found = index.stations.filter(
    (one) =>
      (query.status === undefined ? one.status !== "closed" : one.status === query.status) &&
      (fits(one) || (one.status !== "open" && fits({ ...one, status: "open" }))) &&
      (query.area === undefined || one.area.startsWith(query.area)) &&
      (q === "" || one.name.toLowerCase().includes(q) || one.searchKeys.includes(q)),
  );
  const shown = found.map((one) => presentIndexed(index, one, at, now));
  const items = query.openOnly ? shown.filter((one) => one.now.open) : shown;
  const next = told + query.limit;
  return {
    items: items.slice(told, next),
    nextCursor: next < items.length ? encodeCursor([next]) : null,
    total: items.length,
    revision: index.revision,
  };
}

/** @throws AppError `station.notFound` */
export async function findStation(tx: Tx, id: string): Promise<StationRow> {
  const row = await tx.db
    .selectFrom("stations")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined || !(await isVisible(tx, row))) throw notFound("station");
  return row;
}

/** Writers of one place wait for each other here. */
export async function lockStation(tx: Tx, id: string): Promise<StationRow> {
  await findStation(tx, id);
  return tx.db
    .selectFrom("stations")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export const managersOf = async (tx: Tx, stationId: string): Promise<string[]> =>
  (
    await tx.db
      .selectFrom("stationManagers")
      .select("accountId")
      .where("stationId", "=", stationId)
      .orderBy("since")
      .execute()
  ).map(({ accountId }) => accountId);

/** A place that is no more is shown to those who kept it only. */
async function isVisible(tx: Tx, row: StationRow): Promise<boolean> {
  if (row.status !== "closed" || tx.actor.kind === "staff") return true;
  return mayManage(tx.actor, row, await managersOf(tx, row.id));
}

/** Locks a place that the caller keeps; others who may see it learn that they do not keep it. */
export async function lockManaged(tx: Tx, id: string): Promise<StationRow> {
  const row = await lockStation(tx, id);
  await requireManaged(tx, row);
  return row;
}

export async function requireManaged(tx: Tx, row: StationRow): Promise<void> {
  if (mayManage(tx.actor, row, await managersOf(tx, row.id))) return;
  // A worker who keeps no place has no such page at all; staff learn whose it is not.
  throw tx.actor.kind === "worker"
    ? notFound("station")
    : new AppError("forbidden", "station.notYours");
}

/** @throws AppError `station.notFound` */
export async function findStationByCode(tx: Tx, code: string): Promise<string> {
  const row = await tx.db
    .selectFrom("stations")
    .select("id")
    .where("code", "=", code)
    .executeTakeFirst();
  if (row === undefined) throw notFound("station");
  return row.id;
}

/** Names by id, in their order. */
export async function stationNames(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom("stations")
    .select("name")
    .where("id", "in", [...ids])
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}
