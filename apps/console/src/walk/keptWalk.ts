import type { Schemas } from "@juxin/api-client";
import { openDatabase } from "./database.ts";

/** The visit list as it was last fetched, and for whom: enough to open it in a basement. */
export interface KeptWalk {
  me: Schemas["Me"];
  walk: Schemas["VisitWalk"];
  /** Milliseconds since 1970. */
  at: number;
}

/** Names, though masked, are not left lying about on a phone: a day's work, no more. */
export const longestAge = 24 * 3_600_000;

export async function keepWalk(kept: KeptWalk): Promise<void> {
  await (await openDatabase())?.put("walk", kept, "walk").catch(() => undefined);
}

/** What this sign-in kept; null, and gone from the disk, when it is older than a day. */
export async function recallWalk(now = Date.now()): Promise<KeptWalk | null> {
  const db = await openDatabase();
  const kept = await db?.get("walk", "walk").catch(() => undefined);
  if (kept === undefined) return null;
  if (now - kept.at < longestAge) return kept;
  await forgetWalk();
  return null;
}

/** At sign-out, when the session ended, and when somebody else signs in. */
export async function forgetWalk(): Promise<void> {
  await (await openDatabase())?.clear("walk").catch(() => undefined);
}
