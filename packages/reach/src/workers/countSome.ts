import { type NetworkHead, viewNetwork } from "../network/network.ts";
import { visitPoints } from "../search/visitPoints.ts";
import { Search } from "../search/search.ts";

/** What threads share: the network, the result, and the first junction nobody has taken yet. */
export interface CountJob {
  head: NetworkHead;
  buffer: SharedArrayBuffer;
  seconds: number;
  batch: number;
  result: Float64Array;
  next: Int32Array;
  points:
    | { first: Int32Array; next: Int32Array; metres: Float64Array; weights: Float64Array }
    | undefined;
}

/** Takes batches of junctions until none are left. */
export function countSome({ head, buffer, seconds, batch, result, next, points }: CountJob): void {
  const search = new Search(viewNetwork(head, buffer));
  while (true) {
    const start = Atomics.add(next, 0, batch);
    if (start >= result.length) return;
    const end = Math.min(result.length, start + batch);
    for (let junction = start; junction < end; junction++) {
      search.runFromJunction(junction, seconds);
      if (points === undefined) {
        result[junction] = search.reachedCount;
        continue;
      }
      let sum = 0;
      visitPoints(search, points, (point) => (sum += points.weights[point]!));
      result[junction] = sum;
    }
  }
}
