import type { Kysely, Transaction } from "kysely";
import { chainHash, chainStart } from "../../platform/crypto/chainHash.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { AuditVerdict } from "./schema.ts";

const batch = 1000;

/**
 * Walks one district's chain from its first kept row. Names the first row that was altered, or whose
 * predecessor is gone. Rows past their keeping time may be missing at the start, never in between.
 */
export async function verifyChain(
  db: Kysely<Tables> | Transaction<Tables>,
  district: string,
): Promise<AuditVerdict> {
  let rows = 0;
  let seq = 0;
  let previousHash: string | null = null;
  for (;;) {
    const found = await db
      .selectFrom("auditLog")
      .selectAll()
      .where("district", "=", district)
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(batch)
      .execute();
    for (const row of found) {
      const expectedSeq = previousHash === null ? row.seq : seq + 1;
      const expectedPrevious: string =
        previousHash ?? (row.seq === 1 ? chainStart : row.previousHash);
      const { previousHash: claimed, hash, at, ...rest } = row;
      const intact =
        row.seq === expectedSeq &&
        claimed === expectedPrevious &&
        hash === chainHash(claimed, { ...rest, at: at.toISOString() });
      if (!intact) return { rows, intact: false, firstAltered: expectedSeq };
      rows += 1;
      seq = row.seq;
      previousHash = hash;
    }
    if (found.length < batch) return { rows, intact: true, firstAltered: null };
  }
}
