import { sql } from "kysely";
import type { z } from "@hono/zod-openapi";
import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { decodeCursor, TimeCursor, toPage } from "../../platform/http/cursor.ts";
import { unitRefs } from "../organizations/index.ts";
import { staffNames } from "./person.ts";
import { sessionHolds } from "./rules.ts";
import type { Access, SessionInfo } from "./schema.ts";

/** One's open sessions, the latest first; those that ran out are not open. */
export async function listOwnSessions(tx: Tx): Promise<z.infer<typeof SessionInfo>[]> {
  const { actor } = tx;
  const current = actor.kind === "worker" || actor.kind === "staff" ? actor.sessionId : null;
  const rows = await tx.db
    .selectFrom("sessions")
    .select(["id", "device", "demo", "startedAt", "lastSeenAt"])
    .where("accountId", "=", accountIdOf(actor))
    .where("endedAt", "is", null)
    .orderBy("lastSeenAt", "desc")
    .limit(100)
    .execute();
  const now = tx.app.clock.now();
  const open = rows.filter((row) => sessionHolds({ ...row, kind: actor.kind }, now));
  return open.map((row) => ({
    id: row.id,
    current: row.id === current,
    device: row.device,
    startedAt: row.startedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}

/** Who looked at the caller's data, when, and for what purpose: the latest first. */
export async function listOwnAccesses(
  tx: Tx,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(TimeCursor, query.cursor);
  const persons = await ownPersons(tx);
  let select = tx.db
    .selectFrom("accesses")
    .leftJoin("cases", (join) =>
      join
        .onRef("cases.district", "=", "accesses.district")
        .onRef("cases.id", "=", "accesses.caseId"),
    )
    .select([
      "accesses.id",
      "accesses.at",
      "accesses.accountId",
      "accesses.unitId",
      "accesses.what",
      "accesses.purpose",
      "cases.number",
    ])
    .where((where) =>
      where.or([
        where("accesses.subjectAccountId", "=", accountIdOf(tx.actor)),
        ...(persons.length === 0 ? [] : [where("accesses.personId", "in", persons)]),
      ]),
    )
    .orderBy("accesses.at", "desc")
    .orderBy("accesses.id", "desc")
    .limit(query.limit + 1);
  if (after !== undefined)
    select = select.where(
      sql<boolean>`(accesses.at, accesses.id) < (${new Date(after[0])}::timestamptz, ${after[1]}::uuid)`,
    );
  const found = toPage(await select.execute(), query.limit, (row) => [
    row.at.toISOString(),
    row.id,
  ]);
  return { items: await presentAccesses(tx, found.items), nextCursor: found.nextCursor };
}

/** All of them, for whoever takes their data along. */
export async function everyOwnAccess(tx: Tx): Promise<z.infer<typeof Access>[]> {
  const all: z.infer<typeof Access>[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const { items, nextCursor } = await listOwnAccesses(tx, { limit: 1000, cursor });
    all.push(...items);
    cursor = nextCursor;
  }
  return all;
}

interface AccessRow {
  id: string;
  at: Date;
  accountId: string;
  unitId: string | null;
  what: string;
  purpose: string;
  number: string | null;
}

async function presentAccesses(
  tx: Tx,
  rows: readonly AccessRow[],
): Promise<z.infer<typeof Access>[]> {
  const names = await staffNames(
    tx,
    rows.map((row) => row.accountId),
  );
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    by: names.get(row.accountId) ?? "",
    unit: row.unitId === null ? null : (units.get(row.unitId)?.name ?? null),
    what: row.what,
    purpose: row.purpose,
    caseNumber: row.number,
  }));
}

/** Who the caller is in the rosters, and whom they were found to be the same as: looked at before they linked themselves too. */
async function ownPersons(tx: Tx): Promise<string[]> {
  const root = sql<string>`coalesce(linked.merged_into, linked.id)`;
  const rows = await tx.db
    .selectFrom("persons")
    .innerJoin("persons as linked", (join) =>
      join
        .onRef("linked.district", "=", "persons.district")
        .on(sql<boolean>`(persons.id = ${root} or persons.merged_into = ${root})`),
    )
    .select("persons.id")
    .where("linked.accountId", "=", accountIdOf(tx.actor))
    .execute();
  return rows.map(({ id }) => id);
}
