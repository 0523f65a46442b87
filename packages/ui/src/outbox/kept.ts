/** What everything that waits to be sent has in common. `Sent` is what the server said of it. */
export interface Kept<Sent = unknown> {
  /** UUIDv7; also the idempotency key of what is said. */
  id: string;
  /** Whose it is: never sent under another sign-in. */
  account: string;
  createdAt: string;
  /** `refused`: cannot succeed as it is; its writer mends it or throws it away. */
  state: "waiting" | "refused" | "sent";
  tries: number;
  /** Milliseconds since 1970; not tried before. */
  notBefore: number;
  /** Why the last try failed. */
  fault: { reason: string; requestId?: string; issues?: { path: string; reason: string }[] } | null;
  /** Set once sent. */
  sent: Sent | null;
}

export const isOpen = (item: Kept): boolean => item.state !== "sent";
