import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withScope, withTransaction } from "../../../platform/transaction.ts";
import { adoptModels } from "../policy.ts";
import { type Adopted, addVersion } from "./addVersion.ts";
import { learningTask, proposeInThread } from "./proposal.ts";
import { AdoptModel } from "./schema.ts";
import { digestOf, settledPairs } from "./settledPairs.ts";

/**
 * From now on new lists are linked by what the decisions teach. Learnt anew, outside the transaction,
 * from the decisions that were looked at. @throws AppError 409 when those changed meanwhile
 */
export async function adoptModel(ctx: Context, input: AdoptModel): Promise<Adopted> {
  authorize(ctx, adoptModels);
  const asked = AdoptModel.parse(input);
  const { task, enough } = await withScope(ctx, learningTask);
  if (!enough) throw new AppError("conflict", "rosterModel.tooFew");
  const { model } = await proposeInThread(task);
  return withTransaction(ctx, async (tx) => {
    const settled = await settledPairs(tx);
    const digest = digestOf(settled);
    if (digest !== asked.digest || digest !== task.digest)
      throw new AppError("conflict", "rosterModel.changedMeanwhile");
    const adopted = await addVersion(tx, asked.version, model, settled.length, digest, null);
    await audit(tx, {
      action: "rosterModel.adopt",
      subject: { kind: "rosterModel", id: adopted.id },
      before: { version: asked.version },
      after: { version: adopted.version, decisions: settled.length, digest },
    });
    return { version: adopted.version };
  });
}
