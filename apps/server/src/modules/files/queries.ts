import type { Tx } from "../../platform/context.ts";
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
export async function photosOf(tx: Tx, caseId: string): Promise<CasePhoto[]> {
  const rows = await tx.db
    .selectFrom("files")
    .select(["id", "actionId", "phase", "width", "height"])
    .where("caseId", "=", caseId)
    .orderBy("uploadedAt")
    .execute();
  const { actor } = tx;
  if (actor.kind !== "worker" && actor.kind !== "staff") return [];
  const expiresAt = fileUrlExpiry(tx.app.clock.now());
  const address = (fileId: string, variant: FileVariant): string =>
    `/api/v1/files/${fileId}?${signFileUrl(tx.app.keyring, { fileId, variant, sessionId: actor.sessionId, expiresAt })}`;
  return rows.map((row) => ({
    id: row.id,
    actionId: row.actionId ?? "",
    phase: row.phase as PhotoPhase,
    url: address(row.id, "full"),
    thumbUrl: address(row.id, "thumb"),
    width: row.width,
    height: row.height,
  }));
}
