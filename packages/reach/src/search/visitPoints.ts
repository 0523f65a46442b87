import type { PointIndex } from "./pointIndex.ts";
import { secondsOnLink, visitReachedLinks } from "./reachedLinks.ts";
import type { Search } from "./search.ts";

/** Visits the points within the time of the last run. */
export function visitPoints(
  search: Search,
  { first, next, metres }: PointIndex,
  visit: (point: number, seconds: number) => void,
): void {
  visitReachedLinks(search, (link, fromBeginning, fromEnd) => {
    for (let point = first[link]!; point >= 0; point = next[point]!) {
      const time = secondsOnLink(search, link, fromBeginning, fromEnd, metres[point]!);
      if (time <= search.maxSeconds) visit(point, time);
    }
  });
}
