import type { Search } from "./search.ts";

/**
 * Visits every link that a search touches, once, with the seconds at which it is entered at its
 * beginning and at its end (Infinity: not entered there). The source's own link comes as well, entered
 * at neither end where the search does not come back to it; see `secondsOnLink`.
 */
export function visitReachedLinks(
  search: Search,
  visit: (link: number, fromBeginning: number, fromEnd: number) => void,
): void {
  const { arcStart, arcLink, linkFrom, linkTo, linkAhead, linkBack } = search.network.arrays;
  const { seconds, reached, reachedCount, source } = search;
  let sourceSeen = false;
  for (let i = 0; i < reachedCount; i++) {
    const node = reached[i]!;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const link = arcLink[arc]! >>> 1;
      const fromBeginning = linkAhead[link]! > 0 ? seconds[linkFrom[link]!]! : Infinity;
      // Entered from both ends: visited from the beginning only.
      if ((arcLink[arc]! & 1) === 1 && fromBeginning !== Infinity) continue;
      const fromEnd = linkBack[link]! > 0 ? seconds[linkTo[link]!]! : Infinity;
      if (source !== null && link === source.link) sourceSeen = true;
      visit(link, fromBeginning, fromEnd);
    }
  }
  if (source !== null && !sourceSeen) visit(source.link, Infinity, Infinity);
}

/** Seconds to a point `metres` along a link that is entered at these times. */
export function secondsOnLink(
  search: Search,
  link: number,
  fromBeginning: number,
  fromEnd: number,
  metres: number,
): number {
  const { linkMetres, linkAhead, linkBack } = search.network.arrays;
  const { source } = search;
  let best = Infinity;
  if (fromBeginning !== Infinity) best = fromBeginning + metres / linkAhead[link]!;
  if (fromEnd !== Infinity) {
    const time = fromEnd + (linkMetres[link]! - metres) / linkBack[link]!;
    if (time < best) best = time;
  }
  if (source !== null && source.link === link) {
    const speed = metres >= source.metres ? linkAhead[link]! : linkBack[link]!;
    const way = Math.abs(metres - source.metres);
    const time = search.sourceDelay + (way === 0 ? 0 : speed > 0 ? way / speed : Infinity);
    if (time < best) best = time;
  }
  return best;
}
