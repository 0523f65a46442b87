import type { App } from "../../platform/context.ts";
import { fileKey } from "./uploadFile.ts";

const day = 24 * 60 * 60_000;

/**
 * Deletes photos that nothing took within a week, as long as the answer that named them to an offline
 * phone is kept. Then
 * bytes that no row names, left by a write that failed or a server that was stopped in between.
 */
export async function sweepFiles(app: App, district: string): Promise<void> {
  const before = new Date(app.clock.now().getTime() - 7 * day);
  const deleted = await app.database.transaction({ scope: district }, (db) =>
    db
      .deleteFrom("files")
      .where("district", "=", district)
      .where("caseId", "is", null)
      .where("holderId", "is", null)
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

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** When each district's stored bytes were last looked through. */
const looked = new WeakMap<App, Map<string, number>>();

/** Once a day at most, and in parts: a million stored keys are not held in memory every hour. */
async function deleteStrays(app: App, district: string, before: Date): Promise<void> {
  const now = app.clock.now().getTime();
  const last = looked.get(app) ?? new Map<string, number>();
  looked.set(app, last);
  if (now - (last.get(district) ?? -Infinity) < day) return;
  last.set(district, now);
  let part: string[] = [];
  for await (const key of app.files.keys()) {
    if (!key.startsWith(`${district}/`)) continue;
    part.push(key);
    if (part.length < 500) continue;
    await deleteUnnamed(app, district, part, before);
    part = [];
  }
  await deleteUnnamed(app, district, part, before);
}

async function deleteUnnamed(
  app: App,
  district: string,
  keys: readonly string[],
  before: Date,
): Promise<void> {
  const idOf = (key: string): string => key.split("/")[1] ?? "";
  const ids = [...new Set(keys.map(idOf))].filter((id) => isId.test(id));
  const named =
    ids.length === 0
      ? []
      : await app.database.transaction({ scope: district, readOnly: true }, (db) =>
          db
            .selectFrom("files")
            .select("id")
            .where("district", "=", district)
            .where("id", "in", ids)
            .execute(),
        );
  const known = new Set(named.map(({ id }) => id));
  for (const key of keys) {
    if (known.has(idOf(key))) continue;
    const found = await app.files.stat(key);
    if (found !== null && found.writtenAt < before) await app.files.delete(key);
  }
}
