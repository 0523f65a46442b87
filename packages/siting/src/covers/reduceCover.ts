import { mergeEqual } from "./mergeEqual.ts";
import { renumber, transpose, type Sparse } from "./sparse.ts";
import { undominated } from "./undominated.ts";

/** A covering problem without whatever cannot matter. Demands are classes of equal ones. */
export interface ReducedCover {
  /** By reduced place: its number in the problem it came from. */
  places: Uint32Array;
  weights: Float64Array;
  byPlace: Sparse;
  byDemand: Sparse;
  /** By demand of the problem it came from: its class, −1 when it cannot matter. */
  classOf: Int32Array;
}

/**
 * Leaves out demands without weight, covered already, or out of every reach; merges demands with
 * equal reach; leaves out places that another place replaces; again, until nothing changes. The best
 * plan of the reduced problem is a best plan of the whole.
 * @param covered by demand: 1 when it counts as covered already
 */
export function reduceCover(
  places: ArrayLike<number>,
  byPlace: Sparse,
  weights: Float64Array,
  covered: Uint8Array,
): ReducedCover {
  let number = 0;
  let classOf = Int32Array.from(weights, (weight, demand) =>
    weight > 0 && covered[demand] === 0 ? number++ : -1,
  );
  let rows = renumber(byPlace, places, classOf);
  let names = Uint32Array.from(places);
  let sums = new Float64Array(number);
  for (let demand = 0; demand < weights.length; demand++)
    if (classOf[demand]! >= 0) sums[classOf[demand]!] = weights[demand]!;
  for (;;) {
    const turned = transpose(rows, sums.length);
    const merged = mergeEqual(turned, names.length);
    const firsts = new Int32Array(sums.length).fill(-1);
    for (const [n, row] of merged.first.entries()) firsts[row] = n;
    const weightsNow = new Float64Array(merged.first.length);
    for (const [row, sum] of sums.entries())
      if (merged.classOf[row]! >= 0) weightsNow[merged.classOf[row]!]! += sum;
    classOf = classOf.map((row) => (row < 0 ? -1 : merged.classOf[row]!));
    rows = renumber(rows, Uint32Array.from(names.keys()), firsts);
    sums = weightsNow;
    const byDemand = transpose(rows, sums.length);
    const kept = undominated(rows, byDemand);
    if (kept.length === names.length)
      return { places: names, weights: sums, byPlace: rows, byDemand, classOf };
    rows = renumber(rows, kept, Int32Array.from(sums.keys()));
    names = kept.map((n) => names[n]!);
  }
}
