import { newId, type Schemas } from "@juxin/api-client";
import { type CourierParts, createCourier } from "@juxin/ui/outbox/courier.ts";
import { deliver, type Post } from "./deliver.ts";
import {
  type Answer,
  type AnswerItem,
  isAnswer,
  isOpen,
  type OutboxBody,
  type OutboxItem,
} from "./item.ts";

type Parts = CourierParts<OutboxItem, Schemas["CaseDetail"]>;
export type OutboxParts = Omit<Parts, "deliver" | "newId"> & { post: Post };

/** The courier of demands and answers. */
export function createOutbox({ post, ...parts }: OutboxParts) {
  const courier = createCourier<OutboxItem, Schemas["CaseDetail"]>({
    ...parts,
    newId,
    deliver: (item, save) => deliver(item, post, save),
  });
  const { begin, find, save, ...rest } = courier;
  return {
    ...rest,
    /** Keeps a demand; resolves with its id when it is kept. */
    async add(body: OutboxBody, photos: readonly { key: string; blob: Blob }[]): Promise<string> {
      const item = begin();
      const unsent = photos.map(({ key, blob }) => ({ key, blob, fileId: null }));
      await save({ ...item, body, photos: unsent });
      return item.id;
    },
    /** Keeps what the asker says to a demand; the last word before it went out is the one that counts. */
    async answer(about: AnswerItem["about"], answer: Answer): Promise<void> {
      const item = begin();
      for (const old of await find(
        (each) => isAnswer(each) && isOpen(each) && each.about.caseId === about.caseId,
      ))
        if (old.id !== courier.getView().sending) await parts.store.remove(old.id);
      await save({ ...item, kind: "answer", about, answer });
    },
    /** A refused item goes again as a new submission, its photos too. */
    retryRefused: (id: string): Promise<void> =>
      courier.retryRefused(id, (item) =>
        isAnswer(item)
          ? item
          : {
              ...item,
              photos: item.photos.map((photo) => ({
                ...photo,
                key: newId(parts.now()),
                fileId: null,
              })),
            },
      ),
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
