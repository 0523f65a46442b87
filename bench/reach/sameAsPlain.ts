import { type Network, type Profile, reachedNodes, type Roads, Search } from "@juxin/reach";
import { PlainDijkstra } from "./plainDijkstra.ts";

export interface Comparison {
  /** Nodes the plain search reaches from all sources. */
  nodes: number;
  /** Nodes only one of the two reaches. */
  different: number;
  /** Largest difference of a node's time, s. */
  largest: number;
}

/** Compares every node the engine reaches, junction or not, with a plain Dijkstra over the file. */
export function sameAsPlain(
  network: Network,
  roads: Roads,
  profile: Profile,
  sources: readonly number[],
  seconds: number,
): Comparison {
  const { nodeId } = network.arrays;
  const closed = new Set<number>();
  for (const [node, tags] of roads.nodeTags)
    if (profile.deny.includes(tags["foot"] ?? tags["access"] ?? "") || tags["locked"] === "yes")
      closed.add(roads.nodeId[node]!);
  const plain = new PlainDijkstra(roads, profile, closed);
  const search = new Search(network);
  const found: Comparison = { nodes: 0, different: 0, largest: 0 };
  for (const source of sources) {
    if (closed.has(nodeId[source]!)) continue;
    search.runFromJunction(source, seconds);
    const reached = reachedNodes(search);
    const ours = new Map<number, number>();
    reached.nodes.forEach((node, i) => {
      const id = nodeId[node]!;
      ours.set(id, Math.min(reached.seconds[i]!, ours.get(id) ?? Infinity));
    });
    const theirs = plain.reach(nodeId[source]!, seconds);
    found.nodes += theirs.size;
    for (const [id, time] of theirs) {
      const own = ours.get(id);
      if (own === undefined) found.different += 1;
      else found.largest = Math.max(found.largest, Math.abs(own - time));
    }
    for (const id of ours.keys()) if (!theirs.has(id)) found.different += 1;
  }
  return found;
}
