import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { adoptModels } from "../policy.ts";
import { type Adopted, addVersion } from "./addVersion.ts";
import { allModels } from "./models.ts";
import { RestoreModel } from "./schema.ts";

/** Goes back to an earlier version, as a new one: what was used when stays told. */
export async function restoreModel(ctx: Context, input: RestoreModel): Promise<Adopted> {
  authorize(ctx, adoptModels);
  const asked = RestoreModel.parse(input);
  return withTransaction(ctx, async (tx) => {
    const model = (await allModels(tx)).get(asked.restores);
    if (model === undefined) throw new AppError("notFound", "rosterModel.notFound");
    if (asked.restores === asked.version) throw new AppError("conflict", "rosterModel.inUse");
    const digest = `restores:${asked.restores}`;
    const restored = await addVersion(tx, asked.version, model, 0, digest, asked.restores);
    await audit(tx, {
      action: "rosterModel.restore",
      subject: { kind: "rosterModel", id: restored.id },
      before: { version: asked.version },
      after: { version: restored.version, restores: asked.restores },
    });
    return { version: restored.version };
  });
}
