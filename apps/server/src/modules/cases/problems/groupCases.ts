import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { takeStep, takeSteps } from "../actions/takeStep.ts";
import { type CaseRow, lockCase, requireAbility } from "../caseRow.ts";
import { writeProblems } from "../policy.ts";
import { placeOf } from "./placeOf.ts";
import { getProblem, lockProblem, presentProblem, mayLead, type ProblemRow } from "./queries.ts";
import { GroupCases, type Problem } from "./schema.ts";

/** Locks cases that are to be grouped; in order of id, so that two writers cannot wait for each other. */
export async function lockForGrouping(tx: Tx, caseIds: readonly string[]): Promise<CaseRow[]> {
  const rows: CaseRow[] = [];
  for (const id of [...new Set(caseIds)].toSorted()) {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "group");
    rows.push(row);
  }
  return rows;
}

/** Puts locked cases to a problem, each as a step of its own. */
export const putToProblem = (tx: Tx, problemId: string, rows: readonly CaseRow[]): Promise<void> =>
  takeSteps(
    tx,
    rows.map((row) => ({ row, step: { id: newId(), type: "group", problemId } })),
  );

export function requireOpenProblem(tx: Tx, problem: ProblemRow): void {
  if (problem.state !== "open" || !mayLead(tx.actor, problem))
    throw new AppError("conflict", "problem.notAllowedNow", { state: problem.state, allowed: [] });
}

/** Adds cases with the same cause to a problem, which then lies where all of them lie. */
export async function groupCases(
  ctx: Context,
  problemId: string,
  input: GroupCases,
): Promise<Problem> {
  authorize(ctx, writeProblems);
  const { caseIds } = GroupCases.parse(input);
  return withTransaction(ctx, async (tx) => {
    const problem = await lockProblem(tx, problemId);
    requireOpenProblem(tx, problem);
    const rows = await lockForGrouping(tx, caseIds);
    await tx.db
      .updateTable("problems")
      .set(placeOf([problem, ...rows], problem.district))
      .where("id", "=", problemId)
      .execute();
    await putToProblem(tx, problemId, rows);
    await audit(tx, {
      action: "problem.group",
      subject: { kind: "problem", id: problemId },
      after: { caseIds },
    });
    return getProblem(tx, problemId);
  });
}

/**
 * Takes a case out again: it had another cause after all. For whoever answers for the case, also
 * when the problem is resolved and the asker said that it did not help.
 */
export async function ungroupCase(
  ctx: Context,
  problemId: string,
  caseId: string,
): Promise<Problem> {
  authorize(ctx, writeProblems);
  return withTransaction(ctx, async (tx) => {
    const problem = await lockProblem(tx, problemId);
    const row = await lockCase(tx, caseId);
    if (row.problemId !== problemId) throw notFound("case");
    await requireAbility(tx, row, "ungroup");
    await takeStep(tx, row, { id: newId(), type: "ungroup", problemId });
    await audit(tx, {
      action: "problem.ungroup",
      subject: { kind: "problem", id: problemId },
      after: { caseId },
    });
    return presentProblem(tx, problem);
  });
}
