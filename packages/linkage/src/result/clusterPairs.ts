/**
 * Joins what pairs connect (union-find with halved paths).
 * @returns for each of `rows`, the smallest row of its cluster
 */
export function clusterPairs(
  rows: number,
  pairs: { length: number; left: Uint32Array; right: Uint32Array; probability: Float64Array },
  threshold: number,
): Uint32Array {
  const parent = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) parent[row] = row;
  const find = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let k = 0; k < pairs.length; k++) {
    if (pairs.probability[k]! < threshold) continue;
    const a = find(pairs.left[k]!);
    const b = find(pairs.right[k]!);
    if (a < b) parent[b] = a;
    else if (b < a) parent[a] = b;
  }
  for (let row = 0; row < rows; row++) parent[row] = find(row);
  return parent;
}
