import type { QueryClient } from "@tanstack/react-query";
import { openDatabase } from "./database.ts";

/** What may stay on the phone: no data export, no access log, no sessions. */
const keptKinds = new Set([
  "meta",
  "me",
  "caseSettings",
  "myCases",
  "case",
  "areas",
  "consents",
  "stations",
  "station",
  "myBookings",
  "openSurvey",
]);
const longestAge = 30 * 24 * 3_600_000;
const mostKept = 60;

/** Puts the answers of the last visit back, with their times, before anything is drawn. */
export async function recallSeen(client: QueryClient): Promise<void> {
  const db = await openDatabase();
  const answers = (await db?.getAll("seen")) ?? [];
  const kept = answers.sort((a, b) => b.at - a.at).slice(0, mostKept);
  for (const { key, data, at } of kept)
    if (Date.now() - at < longestAge)
      client.setQueryData(JSON.parse(key) as string[], data, { updatedAt: at });
  for (const { key } of answers.slice(mostKept)) await db?.delete("seen", key);
  // Shown at once, asked anew at once: a page that is opened again must not tell yesterday's state.
  await client.invalidateQueries({ refetchType: "none" });
}

/** Keeps each answer as it comes in, so that it can be shown without network. */
export function keepSeen(client: QueryClient): () => void {
  return client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== "updated" || query.state.status !== "success") return;
    const { queryKey, state } = query;
    if (!keptKinds.has(String(queryKey[0]))) return;
    const answer = { key: JSON.stringify(queryKey), data: state.data, at: state.dataUpdatedAt };
    void openDatabase().then((db) => db?.put("seen", answer));
  });
}

/** Answers that are about the phone's visit, not about what a person asked for. */
export const staysKnown = (key: unknown): boolean => key === "me" || key === "meta";

/** Another person, or nobody: what was seen and the photos of drafts go. */
export async function forgetSeen(): Promise<void> {
  const db = await openDatabase();
  for (const key of (await db?.getAllKeys("seen")) ?? [])
    if (!staysKnown((JSON.parse(key) as string[])[0])) await db?.delete("seen", key);
  await db?.clear("draftPhotos");
}
