import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { json } from "../../../platform/db/index.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import type { RosterModel } from "../linking/rosterModel.ts";
import { modelInUse } from "./models.ts";

export interface Adopted {
  version: number;
}

/** Appends a version. @throws AppError 409 when another one came after the one that was seen */
export async function addVersion(
  tx: Tx,
  seen: number,
  model: RosterModel,
  decisions: number,
  digest: string,
  restores: number | null,
): Promise<{ id: string; version: number }> {
  const { version } = await modelInUse(tx);
  if (version !== seen) throw new AppError("conflict", "rosterModel.changedMeanwhile", { version });
  const id = newId();
  await tx.db
    .insertInto("rosterModels")
    .values({
      district: tx.actor.district ?? "",
      id,
      version: version + 1,
      model: json(model),
      decisions,
      digest,
      restores,
      accountId: accountIdOf(tx.actor) ?? "",
      at: tx.app.clock.now(),
    })
    .execute();
  return { id, version: version + 1 };
}
