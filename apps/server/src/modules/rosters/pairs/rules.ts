/** Whether a row and a person are one: what a pair's state is after everything that was said of it. Pure. */
export type Verdict = "same" | "different" | "unsure";

export type PairState = "open" | "unsure" | "disputed" | "same" | "different" | "gone";

export interface Said {
  verdict: Verdict | "undo";
  accountId: string;
}

export const isSettled = (state: PairState): boolean => state === "same" || state === "different";

/** What counts: everything since the last undo; of each person, in a double check, only the first word. */
function counting(said: readonly Said[], checks: number): Said[] {
  const since = said.slice(said.findLastIndex(({ verdict }) => verdict === "undo") + 1);
  if (checks === 1) return since;
  const seen = new Set<string>();
  return since.filter(({ accountId }) => !seen.has(accountId) && seen.add(accountId));
}

/**
 * The state after these words in order. One check: the last word holds. Two checks: two people who did
 * not see each other must agree; when they do not, a third one settles it.
 */
export function stateAfter(said: readonly Said[], checks: number): PairState {
  const words = counting(said, checks).map(({ verdict }) => verdict as Verdict);
  if (checks === 1) return words.at(-1) ?? "open";
  const [first, second, ...later] = words;
  if (first === undefined || second === undefined) return "open";
  if (first === second) return first;
  return later.findLast((verdict) => verdict !== "unsure") ?? "disputed";
}

/** Whether somebody has had their word in a double check; others wait to be heard. */
export const hasSaid = (said: readonly Said[], checks: number, accountId: string | null): boolean =>
  checks > 1 && counting(said, checks).some((one) => one.accountId === accountId);

/** What may be taken back by somebody who sees it: what counts, not what was taken back already. */
export const hasToUndo = (
  said: readonly Said[],
  checks: number,
  state: PairState,
  viewer: string | null,
): boolean => counting(said, checks).some((one) => maySee(checks, state, one, viewer));

export type PairRefusal = "settled" | "alreadySaid" | "gone" | "nothingToUndo";

/** Why this person may not say this now; null when they may. */
export function refusalOf(
  said: readonly Said[],
  checks: number,
  state: PairState,
  next: Said,
): PairRefusal | null {
  if (state === "gone") return "gone";
  if (next.verdict === "undo") return counting(said, checks).length === 0 ? "nothingToUndo" : null;
  if (isSettled(state)) return "settled";
  if (hasSaid(said, checks, next.accountId)) return "alreadySaid";
  return null;
}

/** In a double check nobody sees what another said before the matter is settled or in dispute. */
export const maySee = (
  checks: number,
  state: PairState,
  one: { accountId: string },
  viewer: string | null,
): boolean => checks === 1 || state !== "open" || one.accountId === viewer;
