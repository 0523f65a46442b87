import type { Schemas } from "@juxin/api-client";

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

interface Kept {
  /** UUIDv7; also the idempotency key of what is said. */
  id: string;
  /** Whose it is: never sent under another sign-in. */
  account: string;
  createdAt: string;
  /** `refused`: cannot succeed as it is; the rider mends it or throws it away. */
  state: "waiting" | "refused" | "sent";
  tries: number;
  /** Milliseconds since 1970; not tried before. */
  notBefore: number;
  /** Why the last try failed. */
  fault: { reason: string; requestId?: string; issues?: { path: string; reason: string }[] } | null;
  /** Set once sent. */
  sent: { caseId: string; number: string } | null;
}

/** A demand that is on its way. */
export interface DemandItem extends Kept {
  kind?: "demand";
  body: OutboxBody;
  photos: OutboxPhoto[];
}

/** A word on a demand that the server has: solved, not yet, or withdrawn. */
export interface AnswerItem extends Kept {
  kind: "answer";
  /** The demand as it was seen when the word was said. */
  about: { caseId: string; number: string; category: string };
  answer: Answer;
}

export type OutboxItem = DemandItem | AnswerItem;

export const isAnswer = (item: OutboxItem): item is AnswerItem => item.kind === "answer";

export const isOpen = (item: OutboxItem): boolean => item.state !== "sent";
