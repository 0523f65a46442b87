import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { isAllowed } from "../../platform/grants/permission.ts";
import { staffNames } from "../accounts/index.ts";
import { unitRefs } from "../organizations/index.ts";
import { sourceNames } from "../rosters/index.ts";
import type { KeyRow } from "./findFeed.ts";
import { writeFeedKeys } from "./policy.ts";
import { stateOf } from "./rules.ts";
import type { FeedKey } from "./schema.ts";

/** The district's keys, those that hold first; ended ones stay to be seen. */
export async function listFeedKeys(tx: Tx): Promise<FeedKey[]> {
  const rows = await tx.db
    .selectFrom("feedKeys")
    .selectAll()
    .orderBy((order) => order("endedAt", "is not", null))
    .orderBy("madeAt", "desc")
    .limit(500)
    .execute();
  return presentKeys(tx, rows);
}

export async function getFeedKey(tx: Tx, id: string): Promise<FeedKey> {
  const rows = await tx.db.selectFrom("feedKeys").selectAll().where("id", "=", id).execute();
  const [key] = await presentKeys(tx, rows);
  if (key === undefined) throw notFound("feedKey");
  return key;
}

/** What the keys are called, for whoever reads who did something. */
export async function feedNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("feedKeys")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function presentKeys(tx: Tx, rows: readonly KeyRow[]): Promise<FeedKey[]> {
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  const sources = await sourceNames(
    tx,
    rows.flatMap(({ sourceId }) => sourceId ?? []),
  );
  const makers = await staffNames(
    tx,
    rows.map(({ madeBy }) => madeBy),
  );
  const today = dayOf(tx.app.clock.now());
  const mayEnd = isAllowed(tx.actor, writeFeedKeys);
  return rows.map((row) => {
    const state = stateOf(row, today);
    return {
      id: row.id,
      name: row.name,
      purpose: row.purpose as FeedKey["purpose"],
      source:
        row.sourceId === null
          ? null
          : { id: row.sourceId, name: sources.get(row.sourceId) ?? row.sourceId },
      registrationSource: row.registrationSource as FeedKey["registrationSource"],
      unit: units.get(row.unitId)!, // Its foreign key holds.
      hint: row.hint,
      addresses: row.addresses,
      expiresOn: row.expiresOn,
      state,
      madeAt: row.madeAt.toISOString(),
      madeBy: makers.get(row.madeBy ?? "") ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      lastUsedFrom: row.lastUsedFrom,
      refused:
        row.refusedAt === null || row.refusedReason === null
          ? null
          : { at: row.refusedAt.toISOString(), reason: row.refusedReason, from: row.refusedFrom },
      abilities: mayEnd && state !== "ended" ? ["end"] : [],
    };
  });
}
