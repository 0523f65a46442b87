import type { Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { unitIdsOf } from "../../../platform/grants/actor.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { handedInNear, reaches } from "../policy.ts";
import type { ListState } from "./schema.ts";

export type ListRow = Selectable<Tables["rosterLists"]>;
export type SourceRow = Selectable<Tables["rosterSources"]>;

export const placeOf = (row: { area: string; line: string }) => ({
  area: row.area,
  line: row.line as LineOrAll,
});

/**
 * Whether the actor may hand in for a source, or for that of a list: its unit keeps it, it looks after
 * the whole place, or it is that source's own feed.
 */
export const mayHandIn = (tx: Tx, source: SourceRow | ListRow) =>
  tx.actor.kind === "system" ||
  (tx.actor.kind === "feed" &&
    tx.actor.sourceId === ("sourceId" in source ? source.sourceId : source.id)) ||
  unitIdsOf(tx.actor).includes(source.unitId) ||
  reaches(tx.actor, placeOf(source));

export async function findSource(tx: Tx, id: string): Promise<SourceRow> {
  const row = await tx.db
    .selectFrom("rosterSources")
    .selectAll()
    .where("id", "=", id)
    .where(handedInNear(tx.actor, "rosterSources"))
    .executeTakeFirst();
  if (row === undefined) throw notFound("rosterSource");
  return row;
}

export async function findList(tx: Tx, id: string): Promise<ListRow> {
  const row = await tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("id", "=", id)
    .where(handedInNear(tx.actor, "rosterLists"))
    .executeTakeFirst();
  if (row === undefined) throw notFound("rosterList");
  return row;
}

/** A list the caller may see, locked for the write that follows. */
export async function lockList(tx: Tx, id: string): Promise<ListRow> {
  await findList(tx, id);
  return tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** @throws AppError 409 when the list is past what was asked. */
export function requireState(row: ListRow, ...states: ListState[]): void {
  if (!states.includes(row.state as ListState))
    throw new AppError("conflict", "rosterList.notNow", { state: row.state, allowed: states });
}

/** Whole parts that have not come yet, from 0. */
export const partsMissing = (row: Pick<ListRow, "bytes" | "partBytes" | "parts">): number[] =>
  Array.from({ length: Math.ceil(row.bytes / row.partBytes) }, (_, part) => part).filter(
    (part) => !row.parts.includes(part),
  );
