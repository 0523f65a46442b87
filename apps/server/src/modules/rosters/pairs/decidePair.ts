import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { reviewPairs } from "../policy.ts";
import { applyDifferent, applySame } from "./applyPair.ts";
import { lockPair, say } from "./pairRow.ts";
import { getPair } from "./pairs.ts";
import { DecidePair, type Pair } from "./schema.ts";

/** Says whether a row and a person are one. Kept for good; takes effect once enough people agree. */
export async function decidePair(ctx: Context, id: string, input: DecidePair): Promise<Pair> {
  authorize(ctx, reviewPairs);
  const asked = DecidePair.parse(input);
  return withTransaction(ctx, async (tx) => {
    const pair = await lockPair(tx, id);
    const state = await say(tx, pair, asked);
    if (state === "same") await applySame(tx, pair);
    if (state === "different") await applyDifferent(tx, pair);
    await audit(tx, {
      action: "rosterPair.decide",
      subject: { kind: "rosterPair", id },
      before: { state: pair.state },
      after: { verdict: asked.verdict, state },
    });
    return getPair(tx, id);
  });
}
