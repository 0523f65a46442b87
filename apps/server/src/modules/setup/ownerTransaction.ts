import type { App, Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { setUpDistricts } from "./policy.ts";

/** One transaction as the owner, in the name of the system: the application itself may not add districts or units. */
export function ownerTransaction<T>(
  app: App,
  district: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const ctx: Context = {
    app,
    actor: { kind: "system", district, name: "setup" },
    requestId: newId(),
  };
  authorize(ctx, setUpDistricts);
  return app.database.owner.kysely.transaction().execute((db) => work({ ...ctx, db }));
}
