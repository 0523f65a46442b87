import { type ReachedLinks, reachedLinks, secondsOnLink } from "./reachedLinks.ts";
import type { Search } from "./search.ts";

/** Nodes within the time of the last run, junctions first, then those between, with their seconds. */
export interface ReachedNodes {
  nodes: Uint32Array;
  seconds: Float64Array;
}

let poolNodes = new Uint32Array(4096);
let poolSeconds = new Float64Array(4096);

/** @param links what `reachedLinks` gave for this run, where it is at hand */
export function reachedNodes(
  search: Search,
  links: ReachedLinks = reachedLinks(search),
): ReachedNodes {
  const { linkShape, linkMetres, linkAhead, linkBack, shapeNode, shapeMetres } =
    search.network.arrays;
  const { maxSeconds, reachedCount, reached, source } = search;
  let nodes = roomFor(reachedCount);
  let seconds = poolSeconds;
  for (let i = 0; i < reachedCount; i++) {
    const node = reached[i]!;
    nodes[i] = node;
    seconds[i] = search.seconds[node]!;
  }
  let count = reachedCount;
  const own = source === null ? -1 : source.link;
  for (let i = 0; i < links.count; i++) {
    const link = links.link[i]!;
    const first = linkShape[link]! + 1;
    const end = linkShape[link + 1]! - 1;
    if (first === end) continue;
    if (count + end - first > nodes.length) {
      nodes = roomFor(count + end - first);
      seconds = poolSeconds;
    }
    const fromBeginning = links.fromBeginning[i]!;
    const fromEnd = links.fromEnd[i]!;
    // An end that is not entered is as far as for ever; its pace does not matter then.
    const ahead = linkAhead[link]! || 1;
    const back = linkBack[link]! || 1;
    const length = linkMetres[link]!;
    for (let p = first; p < end; p++) {
      const metres = shapeMetres[p]!;
      const there = fromBeginning + metres / ahead;
      const other = fromEnd + (length - metres) / back;
      let time = there < other ? there : other;
      if (link === own) time = secondsOnLink(search, link, fromBeginning, fromEnd, metres);
      if (time > maxSeconds) continue;
      nodes[count] = shapeNode[p]!;
      seconds[count] = time;
      count += 1;
    }
  }
  return { nodes: nodes.slice(0, count), seconds: seconds.slice(0, count) };
}

/** Makes both pools large enough, keeping what is in them. */
function roomFor(size: number): Uint32Array<ArrayBuffer> {
  if (size <= poolNodes.length) return poolNodes;
  const [nodes, seconds] = [new Uint32Array(size * 2), new Float64Array(size * 2)];
  nodes.set(poolNodes);
  seconds.set(poolSeconds);
  [poolNodes, poolSeconds] = [nodes, seconds];
  return nodes;
}
