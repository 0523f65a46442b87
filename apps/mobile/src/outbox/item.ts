import type { Schemas } from "@juxin/api-client";
import type { Kept } from "@juxin/ui/outbox/kept.ts";

/** What is posted, without the photos, whose ids are known only after they went up. */
export type OutboxBody = Omit<Schemas["OpenCase"], "photoIds">;

export interface OutboxPhoto {
  /** Idempotency key of this photo's upload. */
  key: string;
  blob: Blob;
  /** The server's id once it is up. */
  fileId: string | null;
}

/** What the asker says to a demand of theirs. */
export type Answer =
  | { action: "confirm"; body: Schemas["ConfirmCase"] }
  | { action: "reopen"; body: Schemas["ReopenCase"] }
  | { action: "withdraw"; body: null };

type KeptHere = Kept<{ caseId: string; number: string }>;

/** A demand that is on its way. */
export interface DemandItem extends KeptHere {
  kind?: "demand";
  body: OutboxBody;
  photos: OutboxPhoto[];
}

/** A word on a demand that the server has: solved, not yet, or withdrawn. */
export interface AnswerItem extends KeptHere {
  kind: "answer";
  /** The demand as it was seen when the word was said. */
  about: { caseId: string; number: string; category: string };
  answer: Answer;
}

export type OutboxItem = DemandItem | AnswerItem;

export const isAnswer = (item: OutboxItem): item is AnswerItem => item.kind === "answer";

export { isOpen } from "@juxin/ui/outbox/kept.ts";
