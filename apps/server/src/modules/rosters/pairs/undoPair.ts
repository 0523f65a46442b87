import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { reviewPairs } from "../policy.ts";
import { applyUndo } from "./applyPair.ts";
import { lockPair, say } from "./pairRow.ts";
import { getPair } from "./pairs.ts";
import { isSettled, type PairState } from "./rules.ts";
import { type Pair, UndoPair } from "./schema.ts";

/** Takes back what was decided, for everybody; what was said stays on record. */
export async function undoPair(ctx: Context, id: string, input: UndoPair): Promise<Pair> {
  authorize(ctx, reviewPairs);
  const asked = UndoPair.parse(input);
  return withTransaction(ctx, async (tx) => {
    const pair = await lockPair(tx, id);
    await say(tx, pair, { verdict: "undo", ...asked });
    if (isSettled(pair.state as PairState)) await applyUndo(tx, pair);
    await audit(tx, {
      action: "rosterPair.undo",
      subject: { kind: "rosterPair", id },
      before: { state: pair.state },
    });
    return getPair(tx, id);
  });
}
