import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { ownData } from "../accounts/index.ts";
import { collectMyData } from "./collectMyData.ts";
import type { MyData } from "./schema.ts";

/** Everything held about the caller, to take along. It leaves the building, so it is audited like a write. */
export async function exportMyData(ctx: Context): Promise<MyData> {
  authorize(ctx, ownData);
  return withTransaction(ctx, async (tx) => {
    const data = await collectMyData(tx);
    const id = accountIdOf(tx.actor) ?? "";
    await audit(tx, { action: "me.export", subject: { kind: "account", id } });
    return data;
  });
}
