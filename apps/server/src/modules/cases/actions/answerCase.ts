import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { answerCases } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { invalid } from "./openCase.ts";
import { ConfirmCase, ReopenCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

/** Staff answer only for somebody who asked through them, and say by which channel they heard it. */
function requireChannel(ctx: Context, channel: string | undefined): void {
  if (ctx.actor.kind === "staff" && channel === undefined)
    throw invalid("channel", "case.channelMissing");
}

/** 「解决了」: the asker's yes, with one to five stars if they like; stars may follow later, and nothing else may. */
export async function confirmCase(
  ctx: Context,
  id: string,
  input: ConfirmCase,
): Promise<CaseDetail> {
  authorize(ctx, answerCases);
  const asked = ConfirmCase.parse(input);
  requireChannel(ctx, asked.channel);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, tx.actor.kind === "worker" ? "confirm" : "confirmFor");
    if (row.state === "confirmed" && asked.stars === undefined)
      throw invalid("stars", "case.starsMissing");
    await takeStep(tx, row, { type: "confirm", ...asked });
    return detailAfterStep(tx, id);
  });
}

/** 「还没有」: back to whoever did the work, with one sentence and the full time limit again. */
export async function reopenCase(ctx: Context, id: string, input: ReopenCase): Promise<CaseDetail> {
  authorize(ctx, answerCases);
  const asked = ReopenCase.parse(input);
  requireChannel(ctx, asked.channel);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, tx.actor.kind === "worker" ? "reopen" : "reopenFor");
    await takeStep(tx, row, { type: "reopen", ...asked });
    return detailAfterStep(tx, id);
  });
}
