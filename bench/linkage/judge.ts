import { readFileSync } from "node:fs";

export interface Judged {
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
}

const judged = (pairs: number, right: number, truths: number): Judged => ({
  pairs,
  precision: right / Math.max(1, pairs),
  recall: right / truths,
  f1: (2 * right) / (pairs + truths),
});

/** First cells of each line; none of the files judged here quotes them. */
function* linesOf(path: string): Generator<string[]> {
  const text = readFileSync(path, "utf8");
  for (let at = text.indexOf("\n") + 1; at > 0 && at < text.length;) {
    const end = text.indexOf("\n", at);
    yield text.slice(at, end < 0 ? text.length : end).split(",", 4);
    if (end < 0) return;
    at = end + 1;
  }
}

/** Person by identifier, and how many pairs are true: within one list, or between two. */
export interface Truth {
  personOf: (id: string) => string | undefined;
  pairs: number;
}

export function truthOf(
  lists: readonly (readonly (readonly [id: string, person: string])[])[],
): Truth {
  const people = new Map(lists.flat());
  const count = (list: readonly (readonly [string, string])[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const [, person] of list) counts.set(person, (counts.get(person) ?? 0) + 1);
    return counts;
  };
  const [left, right] = lists.map(count) as [Map<string, number>, Map<string, number> | undefined];
  const pairs = [...left].reduce(
    (sum, [person, n]) =>
      sum + (right === undefined ? (n * (n - 1)) / 2 : n * (right.get(person) ?? 0)),
    0,
  );
  return { personOf: (id) => people.get(id.trim()), pairs };
}

export const readTruth = (path: string): Truth =>
  truthOf([[...linesOf(path)].map(([id, person]) => [id!, person!.trim()] as const)]);

/** Pairs of a file from a probability on. */
export function judgePairs(path: string, truth: Truth, threshold: number): Judged {
  let pairs = 0;
  let right = 0;
  for (const [a, b, probability] of linesOf(path)) {
    if (Number(probability) < threshold) continue;
    pairs++;
    const person = truth.personOf(a!);
    if (person !== undefined && person === truth.personOf(b!)) right++;
  }
  return judged(pairs, right, truth.pairs);
}

/** All pairs that stand in one cluster. @param column of the cluster in the file */
export function judgeClusters(path: string, truth: Truth, column: number): Judged {
  const sizes = new Map<string, number>();
  const same = new Map<string, number>();
  for (const cells of linesOf(path)) {
    const cluster = cells[column]!.trim();
    const key = `${cluster} ${truth.personOf(cells[0]!)}`;
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    same.set(key, (same.get(key) ?? 0) + 1);
  }
  const pairsOf = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  return judged(pairsOf(sizes), pairsOf(same), truth.pairs);
}
