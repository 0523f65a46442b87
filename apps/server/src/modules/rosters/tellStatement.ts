import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import type { Outcome } from "./statements/rules.ts";
import { openStatement } from "./statements/openStatement.ts";
import { proposeStatement } from "./statements/proposeStatement.ts";
import { refreshStatement } from "./statements/refreshStatement.ts";
import { findStatement, partiesOf } from "./statements/statementRow.ts";

interface Month {
  period: string;
  area: string;
  line: LineOrAll;
  at: Date;
}

/** The same transaction as if it were then. */
const asOf = (tx: Tx, at: Date): Tx => ({
  ...tx,
  app: { ...tx.app, clock: { now: () => at } },
});

/** Opens the month under way of an invented district, with what the last one left. @returns its id. */
export async function tellOpenStatement(tx: Tx, month: Month): Promise<string> {
  const { period, area, line } = month;
  return (await openStatement(asOf(tx, month.at), { period, area, line })).id;
}

/**
 * A month of an invented district that went its whole way: all but `left` differences looked into,
 * proposed, signed by somebody of each party, locked. @returns its id.
 */
export async function tellSignedStatement(
  tx: Tx,
  month: Month & { left: number },
): Promise<string> {
  const then = asOf(tx, month.at);
  const { period, area, line } = month;
  const opened = await openStatement(then, { period, area, line });
  const differences = await tx.db
    .selectFrom("rosterDifferences")
    .select(["id", "type"])
    .where("statementId", "=", opened.id)
    .where("type", "in", ["onlyHere", "onlyThere"])
    .where("state", "=", "open")
    .orderBy("id")
    .execute();
  for (const [at, { id, type }] of differences.slice(month.left).entries())
    await settle(then, id, type, at % 7 === 6 ? "notHere" : "here");
  const counted = await refreshStatement(then, opened.id, {
    version: (await findStatement(tx, opened.id)).version,
  });
  await proposeStatement(then, opened.id, { version: counted.version });
  await signAll(then, opened.id);
  return opened.id;
}

async function settle(tx: Tx, id: string, type: string, outcome: Outcome): Promise<void> {
  const district = tx.actor.district ?? "";
  const at = tx.app.clock.now();
  await tx.db
    .updateTable("rosterDifferences")
    .set(({ eb }) => ({
      state: "settled",
      outcome,
      counts: outcome === "here",
      settledAt: at,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
  await tx.db
    .insertInto("rosterDifferenceActions")
    .values({
      district,
      id: newId(),
      differenceId: id,
      seq: 1,
      type: type === "onlyHere" ? "visit" : "call",
      outcome,
      at,
    })
    .execute();
}

async function signAll(tx: Tx, id: string): Promise<void> {
  const row = await findStatement(tx, id);
  const at = tx.app.clock.now();
  for (const unitId of await partiesOf(tx, row)) {
    const clerk = await tx.db
      .selectFrom("grants")
      .select("accountId")
      .where("unitId", "=", unitId)
      .where("role", "<>", "auditor")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    await tx.db
      .insertInto("rosterSignatures")
      .values({
        district: row.district,
        id: newId(),
        statementId: id,
        round: row.round,
        unitId,
        accountId: clerk?.accountId ?? null,
        answer: "signed",
        figuresHash: row.figuresHash ?? "",
        at,
      })
      .execute();
  }
  await tx.db
    .updateTable("rosterStatements")
    .set(({ eb }) => ({ state: "locked", lockedAt: at, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
