import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import { fileUrlExpiry, signFileUrl, type FileVariant } from "../../platform/files/signedUrl.ts";
import type { PhotoPhase } from "./attachPhotos.ts";

export interface CasePhoto {
  id: string;
  actionId: string;
  phase: PhotoPhase;
  url: string;
  thumbUrl: string;
  width: number;
  height: number;
}

/** A case's photos with addresses that serve this session alone, for ten minutes. */
export const photosOf = (tx: Tx, caseId: string): Promise<CasePhoto[]> =>
  addressed(tx, (where) => where("files.caseId", "=", caseId));

/** Photos by the row that holds them, with addresses as above. */
export async function photosHeldBy(
  tx: Tx,
  holderIds: readonly string[],
): Promise<Map<string, CasePhoto[]>> {
  const found = new Map<string, CasePhoto[]>();
  if (holderIds.length === 0) return found;
  for (const photo of await addressed(tx, (where) => where("files.holderId", "in", [...holderIds])))
    found.set(photo.actionId, [...(found.get(photo.actionId) ?? []), photo]);
  return found;
}

/** The photos of these steps, which may be of other cases: one answer to many has them once. */
export const photosOfSteps = async (tx: Tx, stepIds: readonly string[]): Promise<CasePhoto[]> =>
  stepIds.length === 0 ? [] : addressed(tx, (where) => where("files.actionId", "in", [...stepIds]));

async function addressed(
  tx: Tx,
  which: (where: ExpressionBuilder<Tables, "files">) => Expression<SqlBool>,
): Promise<CasePhoto[]> {
  const rows = await tx.db
    .selectFrom("files")
    .select(["id", "actionId", "holderId", "phase", "width", "height"])
    .where(which)
    .orderBy("uploadedAt")
    .execute();
  const { actor } = tx;
  if (actor.kind !== "worker" && actor.kind !== "staff") return [];
  const expiresAt = fileUrlExpiry(tx.app.clock.now());
  const address = (fileId: string, variant: FileVariant): string =>
    `/api/v1/files/${fileId}?${signFileUrl(tx.app.keyring, { fileId, variant, sessionId: actor.sessionId, expiresAt })}`;
  return rows.map((row) => ({
    id: row.id,
    actionId: row.actionId ?? row.holderId ?? "",
    phase: row.phase as PhotoPhase,
    url: address(row.id, "full"),
    thumbUrl: address(row.id, "thumb"),
    width: row.width,
    height: row.height,
  }));
}
