import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import { addDays } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { districtSubject, keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { requireArea } from "../../areas/index.ts";
import { openStatements, reaches } from "../policy.ts";
import { computeStatement } from "./computeStatement.ts";
import { type DifferenceRow, newDifference, personIn } from "./differenceRow.ts";
import type { DifferenceType } from "./reconcile.ts";
import { NewStatement, type Statement, type StatementFigures } from "./schema.ts";
import { findStatement, type StatementRow } from "./statementRow.ts";
import { getStatement } from "./statements.ts";

/** Opens a month: begins with the figure of the last locked statement, and with what it left unsettled. */
export async function openStatement(ctx: Context, input: NewStatement): Promise<Statement> {
  authorize(ctx, openStatements);
  const asked = NewStatement.parse(input);
  return withTransaction(ctx, async (tx) => {
    await requireArea(tx, asked.area, "area");
    if (!reaches(tx.actor, asked)) throw invalid("area", "grant.outsideArea");
    const previous = await lastOf(tx, asked);
    const id = newId();
    await tx.db
      .insertInto("rosterStatements")
      .values({
        district: tx.actor.district ?? "",
        id,
        ...asked,
        state: "open",
        previousId: previous?.id ?? null,
        opening: previous === null ? 0 : await closingOf(tx, previous),
        dueOn: lastDayOf(asked.period),
        openedAt: tx.app.clock.now(),
      })
      .execute();
    if (previous !== null) await carryOver(tx, previous.id, id);
    await computeStatement(tx, await findStatement(tx, id));
    await audit(tx, {
      action: "statement.open",
      subject: { kind: "statement", id },
      after: { ...asked, previous: previous?.id ?? null },
    });
    return getStatement(tx, id);
  });
}

/** The latest statement of this scope before this month; it must be locked, so that months follow each other. */
async function lastOf(tx: Tx, scope: NewStatement): Promise<StatementRow | null> {
  const rows = await tx.db
    .selectFrom("rosterStatements")
    .selectAll()
    .where("area", "=", scope.area)
    .where("line", "=", scope.line)
    .orderBy("period", "desc")
    .limit(1)
    .execute();
  const [last] = rows;
  if (last === undefined) return null;
  if (last.period >= scope.period)
    throw new AppError("conflict", "statement.exists", { period: last.period, id: last.id });
  if (last.state !== "locked")
    throw new AppError("conflict", "statement.previousOpen", { period: last.period, id: last.id });
  return last;
}

/** What a locked statement ended with, its later corrections included. */
async function closingOf(tx: Tx, statement: StatementRow): Promise<number> {
  const { sum } = await tx.db
    .selectFrom("rosterAdjustments")
    .select(sql<number>`coalesce(sum(delta), 0)::int`.as("sum"))
    .where("statementId", "=", statement.id)
    .executeTakeFirstOrThrow();
  return ((statement.figures as StatementFigures).agreed ?? 0) + sum;
}

async function carryOver(tx: Tx, from: string, to: string): Promise<void> {
  const rows: DifferenceRow[] = await tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where("statementId", "=", from)
    .where("state", "=", "open")
    .orderBy("id")
    .execute();
  const office = await keyOf(tx, districtSubject(tx.actor.district ?? ""));
  for (const row of rows) {
    const personId = personIn(tx, office, row);
    if (personId === null) continue;
    const type = row.type as DifferenceType;
    const carried = newDifference(
      tx,
      office,
      {
        type,
        field: row.field as never,
        personId,
        area: row.area,
        line: row.line,
        sources: row.sources,
      },
      { statementId: to, key: row.key, ownerUnitId: row.ownerUnitId, dueOn: row.dueOn },
    );
    await tx.db
      .insertInto("rosterDifferences")
      .values({ ...carried, carriedFrom: row.id, openedAt: row.openedAt })
      .execute();
    await tx.db
      .updateTable("rosterDifferences")
      .set({ carriedTo: carried.id })
      .where("id", "=", row.id)
      .execute();
  }
}

const lastDayOf = (period: string): string => {
  const [year = 0, month = 1] = period.split("-").map(Number);
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
};
