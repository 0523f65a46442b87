import type { Kysely, Transaction } from "kysely";
import { chainHash, chainStart } from "../../platform/crypto/chainHash.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { AuditVerdict } from "./schema.ts";
import { sweepAction } from "./sweepAudit.ts";

const batch = 1000;

/**
 * Walks one district's chain from its first kept row. Names the first row that was altered, put in or
 * taken out. Rows past their keeping time are missing at the start, as far as the chain's own last
 * sweep says; what was cut off at the end shows only against a hash kept elsewhere.
 */
export async function verifyChain(
  db: Kysely<Tables> | Transaction<Tables>,
  district: string,
): Promise<AuditVerdict> {
  let rows = 0;
  let first: number | null = null;
  let swept = 0;
  let seq: number | null = null;
  let previousHash: string | null = null;
  const altered = (at: number): AuditVerdict => ({ rows, intact: false, firstAltered: at });
  for (;;) {
    let query = db
      .selectFrom("auditLog")
      .selectAll()
      .where("district", "=", district)
      .orderBy("seq")
      .limit(batch);
    if (seq !== null) query = query.where("seq", ">", seq);
    const found = await query.execute();
    for (const row of found) {
      const { previousHash: claimed, hash, at, ...rest } = row;
      const expectedSeq: number = seq === null ? row.seq : seq + 1;
      const expectedPrevious: string =
        previousHash ?? (row.seq === 1 ? chainStart : row.previousHash);
      const intact =
        row.seq === expectedSeq &&
        claimed === expectedPrevious &&
        hash === chainHash(claimed, { ...rest, at: at.toISOString() });
      if (!intact) return altered(expectedSeq);
      if (row.action === sweepAction) swept = throughOf(row.after);
      first ??= row.seq;
      rows += 1;
      seq = row.seq;
      previousHash = hash;
    }
    if (found.length === batch) continue;
    // A district begins with a row: none at all means that all were taken.
    if (first !== swept + 1) return altered(Math.min(first ?? 1, swept + 1));
    return { rows, intact: true, firstAltered: null };
  }
}

const throughOf = (after: unknown): number => Number((after as { through?: unknown })?.through);
