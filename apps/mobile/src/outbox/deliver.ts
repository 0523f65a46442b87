import { newId, ProblemError, type Schemas } from "@juxin/api-client";
import {
  type Answer,
  type AnswerItem,
  type DemandItem,
  isAnswer,
  type OutboxBody,
  type OutboxItem,
} from "./item.ts";

/** The calls by which a demand, and what is said to one, reach the server. */
export interface Post {
  photo: (blob: Blob, key: string) => Promise<string>;
  answer: (caseId: string, answer: Answer, key: string) => Promise<Schemas["CaseDetail"]>;
  open: (body: OutboxBody & { photoIds: string[] }, key: string) => Promise<Schemas["CaseDetail"]>;
}

/** The server took the key for other bytes: some browsers wrap the same photo differently. */
const needsNewKey = (error: unknown): boolean =>
  error instanceof ProblemError && error.reason === "submission.differentContent";

type Save = (item: OutboxItem) => Promise<void>;

async function uploadAll(item: DemandItem, post: Post, save: Save): Promise<DemandItem> {
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

/** Photos first, each once and noted at once, then the demand. */
async function deliverDemand(item: DemandItem, post: Post, save: Save) {
  const up = await uploadAll(item, post, save);
  const photoIds = up.photos.flatMap((photo) => photo.fileId ?? []);
  const now = await post.open({ ...up.body, photoIds }, up.id);
  return { item: { ...up, photos: [] }, now };
}

async function deliverAnswer(item: AnswerItem, post: Post) {
  return { item, now: await post.answer(item.about.caseId, item.answer, item.id) };
}

/** Brings one item to the server and notes it as sent. Throws where a call fails. */
export async function deliver(
  item: OutboxItem,
  post: Post,
  save: Save,
): Promise<Schemas["CaseDetail"]> {
  const { item: gone, now } = isAnswer(item)
    ? await deliverAnswer(item, post)
    : await deliverDemand(item, post, save);
  const sent = { caseId: now.id, number: now.number };
  await save({ ...gone, state: "sent", fault: null, sent });
  return now;
}
