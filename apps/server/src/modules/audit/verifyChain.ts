import { setImmediate as breathe } from "node:timers/promises";
import type { Kysely, Selectable, Transaction } from "kysely";
import { chainHash, chainStart } from "../../platform/crypto/chainHash.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { AuditVerdict } from "./schema.ts";
import { sweepAction } from "./sweepAudit.ts";

type Db = Kysely<Tables> | Transaction<Tables>;
type Row = Selectable<Tables["auditLog"]>;

/** Runs one part of a long reading, in a transaction of its own or in one that is open. */
export type InPart = <T>(read: (db: Db) => Promise<T>) => Promise<T>;

/** Verifies with one connection: see `verifyInParts`. */
export const verifyChain = (db: Db, district: string): Promise<AuditVerdict> =>
  verifyInParts((read) => read(db), district);

/**
 * Walks one district's chain from its first kept row. Names the first row that was altered, put in or
 * taken out. Rows past their keeping time are missing at the start, as far as the chain's own last
 * sweep says; what was cut off at the end shows only against a hash kept elsewhere.
 * Between parts of `size` rows other work goes on: a chain of years must not hold up the desk.
 */
export async function verifyInParts(
  inPart: InPart,
  district: string,
  size = 500,
): Promise<AuditVerdict> {
  for (;;) {
    const { first, ...verdict } = await walk(inPart, district, size);
    // A sweep between two parts takes rows away at the start: that is no gap, so walk anew.
    if (verdict.intact || (await inPart((db) => firstKept(db, district))) === first) return verdict;
  }
}

async function walk(
  inPart: InPart,
  district: string,
  size: number,
): Promise<AuditVerdict & { first: number | null }> {
  let rows = 0;
  let first: number | null = null;
  let swept = 0;
  let seq: number | null = null;
  let previousHash: string | null = null;
  const altered = (at: number) => ({ rows, intact: false, firstAltered: at, first });
  for (;;) {
    const after: number | null = seq;
    const found: Row[] = await inPart((db) => rowsAfter(db, district, after, size));
    for (const row of found) {
      const { previousHash: claimed, hash, at, ...rest } = row;
      const expectedSeq: number = seq === null ? row.seq : seq + 1;
      const expectedPrevious: string =
        previousHash ?? (row.seq === 1 ? chainStart : row.previousHash);
      first ??= row.seq;
      const intact =
        row.seq === expectedSeq &&
        claimed === expectedPrevious &&
        hash === chainHash(claimed, { ...rest, at: at.toISOString() });
      if (!intact) return altered(expectedSeq);
      if (row.action === sweepAction) swept = throughOf(row.after);
      rows += 1;
      seq = row.seq;
      previousHash = hash;
    }
    await breathe();
    if (found.length === size) continue;
    // A district begins with a row: none at all means that all were taken.
    if (first !== swept + 1) return altered(Math.min(first ?? 1, swept + 1));
    return { rows, intact: true, firstAltered: null, first };
  }
}

const rowsAfter = (db: Db, district: string, after: number | null, limit: number): Promise<Row[]> =>
  db
    .selectFrom("auditLog")
    .selectAll()
    .where("district", "=", district)
    .$if(after !== null, (query) => query.where("seq", ">", after ?? 0))
    .orderBy("seq")
    .limit(limit)
    .execute();

async function firstKept(db: Db, district: string): Promise<number | null> {
  const row = await db
    .selectFrom("auditLog")
    .select(({ fn }) => fn.min("seq").as("first"))
    .where("district", "=", district)
    .executeTakeFirst();
  return row?.first ?? null;
}

const throughOf = (after: unknown): number => Number((after as { through?: unknown })?.through);
