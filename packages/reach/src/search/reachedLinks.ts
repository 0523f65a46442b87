import type { Search } from "./search.ts";

/**
 * The links that a search touches, each once, with the seconds at which it is entered at its beginning
 * and at its end (Infinity: not entered there). The source's own link is among them, entered at
 * neither end where the search does not come back to it; see `secondsOnLink`.
 */
export interface ReachedLinks {
  count: number;
  link: Uint32Array;
  fromBeginning: Float64Array;
  fromEnd: Float64Array;
}

let pool = room(4096);

/** The arrays are used again by the next call. */
export function reachedLinks(search: Search): ReachedLinks {
  const { arcStart, arcTo, arcLink } = search.network.arrays;
  const { seconds, reached, reachedCount, source } = search;
  let most = 1;
  for (let i = 0; i < reachedCount; i++)
    most += arcStart[reached[i]! + 1]! - arcStart[reached[i]!]!;
  if (pool.link.length < most) pool = room(most * 2);
  const out = pool;
  const own = source === null ? -1 : source.link;
  let ownSeen = source === null;
  let count = 0;
  for (let i = 0; i < reachedCount; i++) {
    const node = reached[i]!;
    const time = seconds[node]!;
    const end = arcStart[node + 1]!;
    for (let arc = arcStart[node]!; arc < end; arc++) {
      const code = arcLink[arc]!;
      const link = code >>> 2;
      const other = (code & 2) === 0 ? Infinity : seconds[arcTo[arc]!]!;
      const fromItsEnd = (code & 1) === 1;
      // Entered from both ends: listed from the beginning only.
      if (fromItsEnd && other !== Infinity) continue;
      if (link === own) ownSeen = true;
      out.link[count] = link;
      out.fromBeginning[count] = fromItsEnd ? other : time;
      out.fromEnd[count] = fromItsEnd ? time : other;
      count += 1;
    }
  }
  if (!ownSeen) {
    out.link[count] = own;
    out.fromBeginning[count] = Infinity;
    out.fromEnd[count] = Infinity;
    count += 1;
  }
  out.count = count;
  return out;
}

function room(size: number): ReachedLinks {
  return {
    count: 0,
    link: new Uint32Array(size),
    fromBeginning: new Float64Array(size),
    fromEnd: new Float64Array(size),
  };
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
