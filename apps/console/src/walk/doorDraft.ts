import { openDatabase } from "./database.ts";
import type { VisitItem } from "./visitItem.ts";

/** A door's form as it stands, half written; the phone may end the tab at any moment. */
export interface DoorDraft {
  /** Whose it is: the next who signs in on this phone does not find it. */
  account: string;
  answer: VisitItem["visit"]["answer"] | null;
  learnt: NonNullable<VisitItem["visit"]["learnt"]>;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is sensitive is not left lying about on a phone: a day's work, as the list itself. */
const longestAge = 24 * 3_600_000;

export async function keepDoor(
  key: string,
  draft: Omit<DoorDraft, "at">,
  now = Date.now(),
): Promise<void> {
  await (await openDatabase())?.put("drafts", { ...draft, at: now }, key).catch(() => undefined);
}

/** What this account began at a door today; what is older, or another's, is gone from the disk. */
export async function recallDoor(
  key: string,
  account: string,
  now = Date.now(),
): Promise<DoorDraft | null> {
  const db = await openDatabase();
  const kept = await db?.get("drafts", key).catch(() => undefined);
  if (kept === undefined) return null;
  if (kept.account === account && now - kept.at < longestAge) return kept;
  await clearDoor(key);
  return null;
}

export async function clearDoor(key: string): Promise<void> {
  await (await openDatabase())?.delete("drafts", key).catch(() => undefined);
}

/** At sign-out and when somebody else signs in; a session that merely ran out keeps what was begun. */
export async function forgetDoors(): Promise<void> {
  await (await openDatabase())?.clear("drafts").catch(() => undefined);
}
