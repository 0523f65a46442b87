import type { MedianInstance } from "../instance/instance.ts";
import { FormatError, lines, numberAt } from "./lines.ts";
import { shortestPaths } from "./shortestPaths.ts";

/**
 * p-median of the OR-Library: `nodes edges p`, then `i j length`. Every node is place and demand of
 * weight 1; costs are shortest paths. Where an edge is given twice the last one counts.
 * @throws FormatError
 */
export function readOrLibrary(text: string): { instance: MedianInstance; open: number } {
  let head: [number, number, number] | null = null;
  const edges = new Map<number, number>();
  let read = 0;
  for (const { number, cells } of lines(text)) {
    if (head === null) {
      head = [0, 1, 2].map((n) => numberAt(cells, n, number)) as [number, number, number];
      continue;
    }
    const [from, to, length] = [0, 1, 2].map((n) => numberAt(cells, n, number)) as [
      number,
      number,
      number,
    ];
    const [low, high] = from < to ? [from, to] : [to, from];
    if (!Number.isInteger(low) || !Number.isInteger(high) || low < 1 || high > head[0])
      throw new FormatError(
        `line ${number}: there is no edge ${from}–${to} among ${head[0]} nodes`,
      );
    if (length < 0) throw new FormatError(`line ${number}: an edge cannot be ${length} long`);
    edges.set((low - 1) * head[0] + high - 1, length);
    read++;
  }
  if (head === null) throw new FormatError("the file is empty");
  const [nodes, promised, open] = head;
  if (read !== promised)
    throw new FormatError(`${promised} edges are promised, ${read} are there: is the file whole?`);
  return { instance: instanceOf(nodes, edges), open };
}

function instanceOf(nodes: number, edges: ReadonlyMap<number, number>): MedianInstance {
  const starts = new Uint32Array(nodes + 1);
  const demands: number[] = [];
  const costs: number[] = [];
  let most = 0;
  for (const [place, row] of shortestPaths(nodes, edges)) {
    for (const [demand, cost] of row.entries()) {
      if (cost === Number.POSITIVE_INFINITY) continue;
      demands.push(demand);
      costs.push(cost);
      most = Math.max(most, cost);
    }
    starts[place + 1] = demands.length;
  }
  return {
    weights: new Float64Array(nodes).fill(1),
    reach: { starts, demands: Uint32Array.from(demands), costs: Float64Array.from(costs) },
    existing: [],
    // More than any way there is: nobody goes unserved as long as something reaches them.
    beyond: Math.ceil(most) + 1,
  };
}
