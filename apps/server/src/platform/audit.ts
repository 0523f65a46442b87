import { sql } from "kysely";
import type { Tx } from "./context.ts";
import { canonicalJson } from "./crypto/canonicalJson.ts";
import { chainHash, chainStart } from "./crypto/chainHash.ts";
import { newId } from "./crypto/newId.ts";
import { accountIdOf, type Actor } from "./grants/actor.ts";

export interface AuditEntry {
  action: string;
  subject: { kind: string; id: string };
  /** State before and after; sealed or masked values only, never a person's data in clear. */
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

const nameOf = (actor: Actor): string =>
  actor.kind === "system"
    ? `system:${actor.name}`
    : actor.kind === "feed"
      ? `feed:${actor.keyId}`
      : actor.kind;

/** The columns that a row's hash covers, in the form in which they are hashed. */
export interface ChainedRow {
  district: string;
  seq: number;
  id: string;
  at: string;
  accountId: string | null;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  requestId: string;
}

/**
 * Appends to the district's chain. The last statement of a write: the chain's lock is held from
 * here to the commit, so that rows are numbered in commit order.
 */
export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  const district = tx.actor.district;
  if (district === null) throw new Error("An audit entry needs a district");
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${district}`}, 0))`.execute(
    tx.db,
  );
  const last = await tx.db
    .selectFrom("auditLog")
    .select(["seq", "hash"])
    .where("district", "=", district)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const at = tx.app.clock.now();
  const row: ChainedRow = {
    district,
    seq: (last?.seq ?? 0) + 1,
    id: newId(),
    at: at.toISOString(),
    accountId: accountIdOf(tx.actor),
    actor: nameOf(tx.actor),
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    before: entry.before ?? null,
    after: entry.after ?? null,
    requestId: tx.requestId,
  };
  const previousHash = last?.hash ?? chainStart;
  await tx.db
    .insertInto("auditLog")
    .values({
      ...row,
      at,
      before: row.before === null ? null : canonicalJson(row.before),
      after: row.after === null ? null : canonicalJson(row.after),
      previousHash,
      hash: chainHash(previousHash, row),
    })
    .execute();
}
