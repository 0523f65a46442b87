/**
 * From every node to every other: Dijkstra with a binary heap in typed arrays, one row at a time.
 * The row given is used again for the next node.
 * @param edges length by `lower node × nodes + higher node`, both ways
 */
export function* shortestPaths(
  nodes: number,
  edges: ReadonlyMap<number, number>,
): Generator<[number, Float64Array]> {
  const starts = new Uint32Array(nodes + 1);
  const ends: [number, number, number][] = [];
  for (const [key, length] of edges) {
    const [a, b] = [Math.floor(key / nodes), key % nodes];
    if (a === b) continue;
    ends.push([a, b, length], [b, a, length]);
  }
  for (const [from] of ends) starts[from + 1]!++;
  for (let n = 0; n < nodes; n++) starts[n + 1]! += starts[n]!;
  const at = starts.slice(0, nodes);
  const heads = new Uint32Array(ends.length);
  const lengths = new Float64Array(ends.length);
  for (const [from, to, length] of ends) {
    heads[at[from]!] = to;
    lengths[at[from]!++] = length;
  }
  const row = new Float64Array(nodes);
  const heap = new Uint32Array(nodes);
  const place = new Int32Array(nodes);
  for (let source = 0; source < nodes; source++) {
    row.fill(Number.POSITIVE_INFINITY);
    place.fill(-1);
    row[source] = 0;
    heap[0] = source;
    place[source] = 0;
    let size = 1;
    while (size > 0) {
      const node: number = heap[0]!;
      size--;
      if (size > 0) sink(heap, place, row, heap[size]!, size);
      for (let n: number = starts[node]!; n < starts[node + 1]!; n++) {
        const to = heads[n]!;
        const length = row[node]! + lengths[n]!;
        if (length >= row[to]!) continue;
        row[to] = length;
        if (place[to]! < 0) place[to] = size++;
        rise(heap, place, row, to);
      }
    }
    yield [source, row];
  }
}

function rise(heap: Uint32Array, place: Int32Array, key: Float64Array, node: number): void {
  let at = place[node]!;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above]!;
    if (key[other]! <= key[node]!) break;
    heap[at] = other;
    place[other] = at;
    at = above;
  }
  heap[at] = node;
  place[node] = at;
}

function sink(
  heap: Uint32Array,
  place: Int32Array,
  key: Float64Array,
  node: number,
  size: number,
): void {
  let at = 0;
  for (;;) {
    let below = at * 2 + 1;
    if (below >= size) break;
    if (below + 1 < size && key[heap[below + 1]!]! < key[heap[below]!]!) below++;
    const other = heap[below]!;
    if (key[other]! >= key[node]!) break;
    heap[at] = other;
    place[other] = at;
    at = below;
  }
  heap[at] = node;
  place[node] = at;
}
