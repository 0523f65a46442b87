import type { Talk } from "./queries.ts";

export const groups = ["platform", "siteHead", "worker", "office"] as const;
export type Group = (typeof groups)[number];

export interface Heard {
  text: string;
  /** Which groups said it, in the order of `groups`. */
  saidBy: Group[];
  times: number;
}

/** The findings of several talks, the same text as one: who said it, how often in all; the most frequent first. */
export function groupFindings(talks: readonly Pick<Talk, "findings">[]): Heard[] {
  const heard = new Map<string, { saidBy: Set<Group>; times: number }>();
  for (const { text, saidBy, times } of talks.flatMap(({ findings }) => findings)) {
    const one = heard.get(text) ?? { saidBy: new Set<Group>(), times: 0 };
    one.saidBy.add(saidBy);
    one.times += times;
    heard.set(text, one);
  }
  return [...heard]
    .map(([text, { saidBy, times }]) => ({
      text,
      saidBy: groups.filter((group) => saidBy.has(group)),
      times,
    }))
    .sort((a, b) => b.times - a.times);
}
