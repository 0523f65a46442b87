import type { App } from "../../platform/context.ts";
import { fileKey } from "./uploadFile.ts";

const day = 24 * 60 * 60_000;

/** Deletes photos that no case took within two days: an offline phone may need one to come back. */
export async function sweepFiles(app: App, district: string): Promise<void> {
  const deleted = await app.database.transaction({ scope: district }, (db) =>
    db
      .deleteFrom("files")
      .where("district", "=", district)
      .where("caseId", "is", null)
      .where("uploadedAt", "<", new Date(app.clock.now().getTime() - 2 * day))
      .returning("id")
      .execute(),
  );
  for (const { id } of deleted)
    for (const variant of ["full", "thumb"] as const)
      await app.files.delete(fileKey(district, id, variant));
}
