import { Growing } from "../growing.ts";
import { secondsOnLink, visitReachedLinks } from "./reachedLinks.ts";
import type { Search } from "./search.ts";

/** Nodes within the time of the last run, junctions and those between, with their seconds. */
export interface ReachedNodes {
  nodes: Uint32Array;
  seconds: Float64Array;
}

export function reachedNodes(search: Search): ReachedNodes {
  const { linkShape, shapeNode, shapeMetres } = search.network.arrays;
  const nodes = new Growing(new Uint32Array(search.reachedCount * 3 + 16));
  const seconds = new Growing(new Float64Array(search.reachedCount * 3 + 16));
  for (let i = 0; i < search.reachedCount; i++) {
    nodes.push(search.reached[i]!);
    seconds.push(search.seconds[search.reached[i]!]!);
  }
  visitReachedLinks(search, (link, fromBeginning, fromEnd) => {
    for (let p = linkShape[link]! + 1; p < linkShape[link + 1]! - 1; p++) {
      const time = secondsOnLink(search, link, fromBeginning, fromEnd, shapeMetres[p]!);
      if (time > search.maxSeconds) continue;
      nodes.push(shapeNode[p]!);
      seconds.push(time);
    }
  });
  return { nodes: nodes.done(), seconds: seconds.done() };
}
