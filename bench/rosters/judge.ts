import type { App } from "../../apps/server/src/platform/context.ts";
import { createPersonNumbers } from "./numbers.ts";

/** What the links are worth: shares of those made that are right, and of the shared people that were found. */
export interface Judged {
  precision: number;
  found: number;
}

/** Lays the links of the second list beside the truth: which row of which list is whose. */
export async function judge(
  app: App,
  lists: { register: string; platform: string; known: number; shared: number; rows: number },
): Promise<Judged> {
  const rowsOf = (source: string) =>
    app.database.owner.query<{ row: number; state: string; person_id: string | null }>(
      `select r.row, r.state, r.person_id from roster_rows r
       join roster_lists l on l.district = r.district and l.id = r.list_id where l.source_id = $1`,
      [source],
    );
  const whose = createPersonNumbers(lists.known, 0);
  const named = createPersonNumbers(lists.rows, lists.known - lists.shared);
  const numberOf = new Map<string, number>();
  for (const { row, person_id } of await rowsOf(lists.register))
    if (person_id !== null) numberOf.set(person_id, whose(row));
  let right = 0;
  let made = 0;
  let asked = 0;
  for (const { row, state, person_id } of await rowsOf(lists.platform)) {
    const number = named(row);
    const isShared = number < lists.known;
    if (state === "doubtful" && isShared) asked += 1;
    if (state !== "linked" || person_id === null) continue;
    const linkedTo = numberOf.get(person_id);
    if (linkedTo === undefined) continue;
    made += 1;
    if (linkedTo === number) right += 1;
  }
  const share = (part: number, of: number) => Math.round((part / Math.max(1, of)) * 1000) / 1000;
  return { precision: share(right, made), found: share(right + asked, lists.shared) };
}
