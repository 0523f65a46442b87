import type { App } from "../../platform/context.ts";
import { fileKey } from "./uploadFile.ts";

const day = 24 * 60 * 60_000;

/**
 * Deletes photos that no case took within two days: an offline phone may need one to come back. Then
 * bytes that no row names, left by a write that failed or a server that was stopped in between.
 */
export async function sweepFiles(app: App, district: string): Promise<void> {
  const before = new Date(app.clock.now().getTime() - 2 * day);
  const deleted = await app.database.transaction({ scope: district }, (db) =>
    db
      .deleteFrom("files")
      .where("district", "=", district)
      .where("caseId", "is", null)
      .where("uploadedAt", "<", before)
      .returning("id")
      .execute(),
  );
  await deleteBytes(
    app,
    district,
    deleted.map(({ id }) => id),
  );
  await deleteStrays(app, district, before);
}

/** Both pictures of these photos; those already gone are passed over. */
export async function deleteBytes(
  app: App,
  district: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    for (const variant of ["full", "thumb"] as const)
      await app.files.delete(fileKey(district, id, variant));
}

async function deleteStrays(app: App, district: string, before: Date): Promise<void> {
  const stored: string[] = [];
  for await (const key of app.files.keys()) if (key.startsWith(`${district}/`)) stored.push(key);
  const named = await app.database.transaction({ scope: district, readOnly: true }, (db) =>
    db.selectFrom("files").select("id").where("district", "=", district).execute(),
  );
  const known = new Set(named.map(({ id }) => id));
  for (const key of stored) {
    if (known.has(key.split("/")[1] ?? "")) continue;
    const found = await app.files.stat(key);
    if (found !== null && found.writtenAt < before) await app.files.delete(key);
  }
}
