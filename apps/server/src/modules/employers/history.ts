import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { staffNames } from "../accounts/index.ts";
import { unitRefs } from "../organizations/index.ts";
import type { Change } from "./schema.ts";

interface NewChange {
  employerId: string;
  siteId: string | null;
  type: Change["type"];
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  unitId: string | null;
}

/** Appends to the history of an employer or a site; part of the verb that changes it. */
export async function noteChange(tx: Tx, change: NewChange): Promise<void> {
  const { employerId, siteId, type, before = {}, after = {}, unitId } = change;
  const { seq } = await tx.db
    .selectFrom("employerChanges")
    .select(sql<number>`coalesce(max(seq), 0)::int + 1`.as("seq"))
    .where("employerId", "=", employerId)
    .where("siteId", siteId === null ? "is" : "=", siteId)
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto("employerChanges")
    .values({
      district: tx.actor.district ?? "",
      id: newId(),
      employerId,
      siteId,
      seq,
      type,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      accountId: accountIdOf(tx.actor),
      unitId,
      at: tx.app.clock.now(),
    })
    .execute();
}

/** The latest first. */
export async function historyOf(
  tx: Tx,
  employerId: string,
  siteId: string | null,
): Promise<Change[]> {
  const rows = await tx.db
    .selectFrom("employerChanges")
    .selectAll()
    .where("employerId", "=", employerId)
    .where("siteId", siteId === null ? "is" : "=", siteId)
    .orderBy("seq", "desc")
    .limit(200)
    .execute();
  const names = await staffNames(
    tx,
    rows.map((row) => row.accountId),
  );
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  return rows.map((row) => ({
    at: row.at.toISOString(),
    type: row.type as Change["type"],
    by: row.accountId === null ? null : (names.get(row.accountId) ?? null),
    unit: row.unitId === null ? null : (units.get(row.unitId)?.name ?? null),
    before: row.before as Record<string, unknown>,
    after: row.after as Record<string, unknown>,
  }));
}
