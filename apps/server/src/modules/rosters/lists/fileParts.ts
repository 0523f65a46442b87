import type { Tx } from "../../../platform/context.ts";
import type { App } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { open, seal } from "../../../platform/personalData/sealed.ts";

/** Small enough to be sent again over a bad line, large enough that a list is a few dozen. */
export const partBytes = 1024 * 1024;

/** A list that waits lies sealed with its own key, in parts; the parts go when it has been taken. */
const fileKey = (district: string, listId: string, part: number): string =>
  `rosters/${district}/${listId}/part${part}`;
const cell = (listId: string, part: number): string => `roster_lists.part${part}:${listId}`;

export async function putPart(
  tx: Tx,
  key: DataKey,
  listId: string,
  part: number,
  bytes: Uint8Array,
): Promise<void> {
  const text = Buffer.from(bytes).toString("base64");
  const sealed = seal(tx.app, key, text, cell(listId, part));
  await tx.app.files.put(fileKey(tx.actor.district ?? "", listId, part), Buffer.from(sealed));
}

/** The whole file. @throws FileStoreError `files.notFound` when a part is missing. */
export async function readParts(
  app: App,
  key: DataKey | undefined,
  list: { district: string; id: string; bytes: number },
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for (let part = 0; part * partBytes < list.bytes; part += 1) {
    const sealed = Buffer.from(await app.files.get(fileKey(list.district, list.id, part)));
    const text = open(app, key, sealed.toString(), cell(list.id, part)) ?? "";
    pieces.push(Buffer.from(text, "base64"));
  }
  return Buffer.concat(pieces);
}

/** What has come of a file so far, in order of its parts. */
export async function readReceived(
  app: App,
  key: DataKey | undefined,
  list: { district: string; id: string; parts: readonly number[] },
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for (const part of list.parts) {
    const file = fileKey(list.district, list.id, part);
    if ((await app.files.stat(file)) === null) continue;
    const sealed = Buffer.from(await app.files.get(file)).toString();
    pieces.push(Buffer.from(open(app, key, sealed, cell(list.id, part)) ?? "", "base64"));
  }
  return Buffer.concat(pieces);
}

export async function deleteParts(
  app: App,
  list: { district: string; id: string; bytes: number },
): Promise<void> {
  for (let part = 0; part * partBytes < list.bytes; part += 1)
    await app.files.delete(fileKey(list.district, list.id, part));
}
