import type { Context } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { lockCase, requireAbility } from "../caseRow.ts";
import { detailAfterStep } from "../detail.ts";
import { answerCases } from "../policy.ts";
import type { CaseChannel, CaseDetail } from "../schema.ts";
import { ConfirmCase, ReopenCase } from "./schema.ts";
import { takeStep } from "./takeStep.ts";

/**
 * Staff answer only for somebody who asked through them, and say by which channel they heard it; the
 * asker's own answer came by none of these.
 */
function heardBy(ctx: Context, channel: CaseChannel | undefined): CaseChannel | undefined {
  if (ctx.actor.kind !== "staff") return undefined;
  if (channel === undefined) throw invalid("channel", "case.channelMissing");
  return channel;
}

/** 「解决了」: the asker's yes, with one to five stars if they like; stars may follow later, and nothing else may. */
export async function confirmCase(
  ctx: Context,
  id: string,
  input: ConfirmCase,
): Promise<CaseDetail> {
  authorize(ctx, answerCases);
  const asked = ConfirmCase.parse(input);
  const channel = heardBy(ctx, asked.channel);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, tx.actor.kind === "worker" ? "confirm" : "confirmFor");
    if (row.state === "confirmed" && asked.stars === undefined)
      throw invalid("stars", "case.starsMissing");
    await takeStep(tx, row, { type: "confirm", ...asked, channel });
    return detailAfterStep(tx, id);
  });
}

/** 「还没有」: back to whoever did the work, with one sentence and the full time limit again. */
export async function reopenCase(ctx: Context, id: string, input: ReopenCase): Promise<CaseDetail> {
  authorize(ctx, answerCases);
  const asked = ReopenCase.parse(input);
  const channel = heardBy(ctx, asked.channel);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, tx.actor.kind === "worker" ? "reopen" : "reopenFor");
    await takeStep(tx, row, { type: "reopen", ...asked, channel });
    return detailAfterStep(tx, id);
  });
}
