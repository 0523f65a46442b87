import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { takeStep } from "../actions/takeStep.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { writeProblems } from "../policy.ts";
import { getProblem, lockProblem, mayLead, type ProblemRow } from "./queries.ts";
import { GroupCases, type Problem } from "./schema.ts";

/** Puts cases to a problem, each as a step of its own; in order of id, so that two writers cannot wait for each other. */
export async function putToProblem(
  tx: Tx,
  problemId: string,
  caseIds: readonly string[],
): Promise<void> {
  for (const id of [...new Set(caseIds)].toSorted()) {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "group");
    await takeStep(tx, row, { id: newId(), type: "group", problemId });
  }
}

export function requireOpenProblem(tx: Tx, problem: ProblemRow): void {
  if (problem.state !== "open" || !mayLead(tx.actor, problem))
    throw new AppError("conflict", "problem.notAllowedNow", { state: problem.state, allowed: [] });
}

/** Adds cases with the same cause to a problem. */
export async function groupCases(
  ctx: Context,
  problemId: string,
  input: GroupCases,
): Promise<Problem> {
  authorize(ctx, writeProblems);
  const { caseIds } = GroupCases.parse(input);
  return withTransaction(ctx, async (tx) => {
    requireOpenProblem(tx, await lockProblem(tx, problemId));
    await putToProblem(tx, problemId, caseIds);
    await audit(tx, {
      action: "problem.group",
      subject: { kind: "problem", id: problemId },
      after: { caseIds },
    });
    return getProblem(tx, problemId);
  });
}

/** Takes a case out again: it had another cause after all. */
export async function ungroupCase(
  ctx: Context,
  problemId: string,
  caseId: string,
): Promise<Problem> {
  authorize(ctx, writeProblems);
  return withTransaction(ctx, async (tx) => {
    requireOpenProblem(tx, await lockProblem(tx, problemId));
    const row = await lockCase(tx, caseId);
    if (row.problemId !== problemId) throw new AppError("notFound", "case.notFound");
    await requireAbility(tx, row, "ungroup");
    await takeStep(tx, row, { id: newId(), type: "ungroup", problemId });
    await audit(tx, {
      action: "problem.ungroup",
      subject: { kind: "problem", id: problemId },
      after: { caseId },
    });
    return getProblem(tx, problemId);
  });
}
