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

export interface OutboxItem {
  /** UUIDv7; also the idempotency key of the demand. */
  id: string;
  /** Whose demand it is: never sent under another sign-in. */
  account: string;
  body: OutboxBody;
  photos: OutboxPhoto[];
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

export const isOpen = (item: OutboxItem): boolean => item.state !== "sent";
