import type { Tx } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";

export type PhotoPhase = "asked" | "before" | "after";

/**
 * Gives the caller's own loose photos to one step of a case; part of the verb that audits it.
 * @throws AppError naming the field when one is unknown, another's, or already used.
 */
export async function attachPhotos(
  tx: Tx,
  photoIds: readonly string[],
  to: { caseId: string; actionId: string; phase: PhotoPhase; field: string },
): Promise<number> {
  if (photoIds.length === 0) return 0;
  const attached = await tx.db
    .updateTable("files")
    .set({ caseId: to.caseId, actionId: to.actionId, phase: to.phase })
    .where("id", "in", [...photoIds])
    .where("accountId", "=", accountIdOf(tx.actor))
    .where("caseId", "is", null)
    .where("holderId", "is", null)
    .returning("id")
    .execute();
  if (attached.length !== new Set(photoIds).size) throw invalid(to.field, "photo.unknown");
  return attached.length;
}

/**
 * The same for what is no case: the caller's own loose photos become those of a holder, a row that
 * another room keeps. Part of the verb that audits it.
 * @throws AppError naming the field when one is unknown, another's, or already used
 */
export async function keepPhotos(
  tx: Tx,
  photoIds: readonly string[],
  to: { holderId: string; field: string },
): Promise<void> {
  if (photoIds.length === 0) return;
  const kept = await tx.db
    .updateTable("files")
    .set({ holderId: to.holderId })
    .where("id", "in", [...photoIds])
    .where("accountId", "=", accountIdOf(tx.actor))
    .where("caseId", "is", null)
    .where("holderId", "is", null)
    .returning("id")
    .execute();
  if (kept.length === new Set(photoIds).size) return;
  throw invalid(to.field, "photo.unknown");
}
