import type { Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { actingUnit, visibleTo } from "../policy.ts";
import { placeOf } from "../lists/listRow.ts";
import { type PairState, refusalOf, type Said, stateAfter } from "./rules.ts";

export type PairRow = Selectable<Tables["rosterPairs"]>;

export const noteCell = (id: string): string => `roster_decisions.note:${id}`;

/** A pair the caller may see, with its row, locked for the write that follows. */
export async function lockPair(tx: Tx, id: string): Promise<PairRow> {
  const row = await tx.db
    .selectFrom("rosterPairs")
    .selectAll()
    .where("id", "=", id)
    .where(visibleTo(tx.actor, "rosterPairs"))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("rosterPair");
  await tx.db
    .selectFrom("rosterRows")
    .select("row")
    .where("listId", "=", row.listId)
    .where("row", "=", row.row)
    .forUpdate()
    .execute();
  return row;
}

export async function saidOf(tx: Tx, pairId: string): Promise<Said[]> {
  const rows = await tx.db
    .selectFrom("rosterDecisions")
    .select(["verdict", "accountId"])
    .where("pairId", "=", pairId)
    .orderBy("seq")
    .execute();
  return rows as Said[];
}

/** Appends one word to a pair. @throws AppError 409 when somebody else was faster, or it may not be said now. */
export async function say(
  tx: Tx,
  pair: PairRow,
  asked: { verdict: Said["verdict"]; note: string | null; version: number },
): Promise<PairState> {
  const said = await saidOf(tx, pair.id);
  const state = pair.state as PairState;
  // In a double check two people speak without seeing each other: the second did not come too late.
  const blind = pair.checks > 1 && state === "open";
  if (pair.version !== asked.version && !blind)
    throw new AppError("conflict", "rosterPair.changedMeanwhile", { state, version: pair.version });
  const next: Said = { verdict: asked.verdict, accountId: accountIdOf(tx.actor) ?? "" };
  const refusal = refusalOf(said, pair.checks, state, next);
  if (refusal !== null) throw new AppError("conflict", "rosterPair.notNow", { state, refusal });
  const id = newId();
  await tx.db
    .insertInto("rosterDecisions")
    .values({
      district: pair.district,
      id,
      pairId: pair.id,
      seq: said.length + 1,
      verdict: asked.verdict,
      // The pair's own key: what is said of two people goes when either of them is erased.
      noteSealed:
        asked.note === null
          ? null
          : seal(tx.app, await keyOf(tx, pair.id), asked.note, noteCell(id)),
      accountId: next.accountId,
      unitId: actingUnit(tx.actor, placeOf(pair)),
      at: tx.app.clock.now(),
    })
    .execute();
  const after = stateAfter([...said, next], pair.checks);
  await tx.db
    .updateTable("rosterPairs")
    .set(({ eb }) => ({
      state: after,
      decidedAt: after === "same" || after === "different" ? tx.app.clock.now() : null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", pair.id)
    .execute();
  return after;
}
