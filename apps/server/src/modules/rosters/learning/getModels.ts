import type { Context } from "../../../platform/context.ts";
import { withScope } from "../../../platform/transaction.ts";
import { learningTask, modelVersions, proposeInThread } from "./proposal.ts";
import type { RosterModels } from "./schema.ts";

/** The versions, and what the decisions so far would teach; nothing is changed by looking. */
export async function getModels(ctx: Context): Promise<RosterModels> {
  const { task, enough, versions } = await withScope(ctx, async (tx) => {
    const found = await learningTask(tx);
    return { ...found, versions: await modelVersions(tx, found.task.settled) };
  });
  if (!enough) return { ...versions, proposal: null };
  const { proposal } = await proposeInThread(task);
  return { ...versions, proposal };
}
