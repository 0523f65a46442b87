import { newId, ProblemError, type Schemas } from "@juxin/api-client";
import type { OutboxBody, OutboxItem } from "./item.ts";

/** The two calls by which a demand reaches the server. */
export interface Post {
  photo: (blob: Blob, key: string) => Promise<string>;
  open: (body: OutboxBody & { photoIds: string[] }, key: string) => Promise<Schemas["CaseDetail"]>;
}

/** The server took the key for other bytes: some browsers wrap the same photo differently. */
const needsNewKey = (error: unknown): boolean =>
  error instanceof ProblemError && error.reason === "submission.differentContent";

async function uploadAll(
  item: OutboxItem,
  post: Post,
  save: (item: OutboxItem) => Promise<void>,
): Promise<OutboxItem> {
  let current = item;
  for (const [at, photo] of item.photos.entries()) {
    if (photo.fileId !== null) continue;
    let { key } = photo;
    const fileId = await post.photo(photo.blob, key).catch((error: unknown) => {
      if (!needsNewKey(error)) throw error;
      key = newId();
      return post.photo(photo.blob, key);
    });
    const photos = current.photos.map((each, i) => (i === at ? { ...photo, key, fileId } : each));
    current = { ...current, photos };
    await save(current);
  }
  return current;
}

/** Photos first, each once and noted at once, then the demand. Throws where a call fails. */
export async function deliver(
  item: OutboxItem,
  post: Post,
  save: (item: OutboxItem) => Promise<void>,
): Promise<{ item: OutboxItem; opened: Schemas["CaseDetail"] }> {
  const up = await uploadAll(item, post, save);
  const photoIds = up.photos.flatMap((photo) => photo.fileId ?? []);
  const opened = await post.open({ ...up.body, photoIds }, up.id);
  const sent = { caseId: opened.id, number: opened.number };
  const done: OutboxItem = { ...up, state: "sent", fault: null, photos: [], sent };
  await save(done);
  return { item: done, opened };
}
