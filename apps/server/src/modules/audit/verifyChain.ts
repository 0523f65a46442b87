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

/** How far a chain has been walked: everything that the next part of the walk needs to know. */
export interface Walked {
  /** Number and hash of the last row that was looked at. */
  seq: number;
  hash: string;
  /** The last row that a sweep took away, as the rows up to here say. */
  swept: number;
  rows: number;
}

/** What was found so far; `reached` is null when the walk has come to its end. */
export type Finding = Omit<AuditVerdict, "nextCursor"> & { reached: Walked | null };

/** Verifies with one connection: see `verifyInParts`. */
export const verifyChain = (db: Db, district: string): Promise<Finding> =>
  verifyInParts((read) => read(db), district);

/**
 * Walks one district's chain from its first kept row. Names the first row that was altered, put in or
 * taken out. Rows past their keeping time are missing at the start, as far as the chain's own last
 * sweep says; what was cut off at the end shows only against a hash kept elsewhere.
 * Between parts of `size` rows other work goes on; after `most` rows the walk stops and can be
 * taken up again from where it is: a chain of years must hold up neither the desk nor one request.
 */
export async function verifyInParts(
  inPart: InPart,
  district: string,
  { size = 500, most = Infinity, from = null as Walked | null } = {},
): Promise<Finding> {
  let seq = from?.seq ?? null;
  let hash = from?.hash ?? null;
  let { swept, rows } = from ?? { swept: 0, rows: 0 };
  const altered = (at: number) => ({ rows, intact: false, firstAltered: at, reached: null });
  for (let walked = 0; walked < most;) {
    const after: number | null = seq;
    const { first, found } = await inPart(async (db) => ({
      // Read before the rows: the sweep that moved it is then among them, or among the next.
      first: await firstKept(db, district),
      found: await rowsAfter(db, district, after, size),
    }));
    for (const row of found) {
      const { previousHash: claimed, hash: claimedHash, at, ...rest } = row;
      // A sweep may have taken away what was walked, and more: then the chain begins anew here.
      if (row.seq === first) [seq, hash, rows] = [null, null, 0];
      const expectedSeq: number = seq === null ? row.seq : seq + 1;
      const expectedPrevious: string = hash ?? (row.seq === 1 ? chainStart : claimed);
      const intact =
        row.seq === expectedSeq &&
        claimed === expectedPrevious &&
        claimedHash === chainHash(claimed, { ...rest, at: at.toISOString() });
      if (!intact) return altered(expectedSeq);
      if (row.action === sweepAction) swept = throughOf(row.after);
      rows += 1;
      seq = row.seq;
      hash = claimedHash;
    }
    walked += found.length;
    await breathe();
    if (found.length === size) continue;
    if (first === swept + 1) return { rows, intact: true, firstAltered: null, reached: null };
    // A district begins with a row: none at all means that all were taken.
    if (found.length === 0) return altered(Math.min(first ?? 1, swept + 1));
  }
  const reached = seq === null || hash === null ? null : { seq, hash, swept, rows };
  return { rows, intact: true, firstAltered: null, reached };
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
