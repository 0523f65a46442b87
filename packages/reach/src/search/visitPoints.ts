import type { PointIndex } from "./pointIndex.ts";
import { reachedLinks, secondsOnLink } from "./reachedLinks.ts";
import type { Search } from "./search.ts";

/** Visits the points within the time of the last run. */
export function visitPoints(
  search: Search,
  { first, next, metres }: Pick<PointIndex, "first" | "next" | "metres">,
  visit: (point: number, seconds: number) => void,
): void {
  const { count, link, fromBeginning, fromEnd } = reachedLinks(search);
  for (let i = 0; i < count; i++) {
    const at = link[i]!;
    for (let point = first[at]!; point >= 0; point = next[point]!) {
      const time = secondsOnLink(search, at, fromBeginning[i]!, fromEnd[i]!, metres[point]!);
      if (time <= search.maxSeconds) visit(point, time);
    }
  }
}
