import { Growing } from "../growing.ts";
import { type ReachedLinks, reachedLinks, secondsOnLink } from "./reachedLinks.ts";
import type { Search } from "./search.ts";

/** Nodes within the time of the last run, junctions first, then those between, with their seconds. */
export interface ReachedNodes {
  nodes: Uint32Array;
  seconds: Float64Array;
}

const nodes = new Growing(new Uint32Array(4096));
const seconds = new Growing(new Float64Array(4096));

/** @param links what `reachedLinks` gave for this run, where it is at hand */
export function reachedNodes(
  search: Search,
  links: ReachedLinks = reachedLinks(search),
): ReachedNodes {
  const { linkShape, linkMetres, linkAhead, linkBack, shapeNode, shapeMetres } =
    search.network.arrays;
  const { maxSeconds, reachedCount, reached, source } = search;
  nodes.length = 0;
  seconds.length = 0;
  for (let i = 0; i < reachedCount; i++) {
    nodes.push(reached[i]!);
    seconds.push(search.seconds[reached[i]!]!);
  }
  const own = source === null ? -1 : source.link;
  for (let i = 0; i < links.count; i++) {
    const link = links.link[i]!;
    const first = linkShape[link]! + 1;
    const end = linkShape[link + 1]! - 1;
    if (first === end) continue;
    const fromBeginning = links.fromBeginning[i]!;
    const fromEnd = links.fromEnd[i]!;
    const ahead = linkAhead[link]!;
    const back = linkBack[link]!;
    const length = linkMetres[link]!;
    for (let p = first; p < end; p++) {
      const metres = shapeMetres[p]!;
      let time = fromBeginning === Infinity ? Infinity : fromBeginning + metres / ahead;
      if (fromEnd !== Infinity) time = Math.min(time, fromEnd + (length - metres) / back);
      if (link === own) time = secondsOnLink(search, link, fromBeginning, fromEnd, metres);
      if (time > maxSeconds) continue;
      nodes.push(shapeNode[p]!);
      seconds.push(time);
    }
  }
  return { nodes: nodes.done().slice(), seconds: seconds.done().slice() };
}
