import { type Profile, type Roads, speedsOf } from "@juxin/reach";

/**
 * A textbook Dijkstra over every node of the file, written apart from the engine and knowing nothing
 * of links, junctions or buckets: what the engine's node sets are compared with. Streets are walked
 * both ways; a closed gate is reached but not passed.
 */
export class PlainDijkstra {
  private readonly out = new Map<number, Map<number, number>>();
  private readonly closed: ReadonlySet<number>;

  /** @param closed OSM ids of the gates that stop everybody */
  constructor(roads: Roads, profile: Profile, closed: ReadonlySet<number>) {
    const { nodeId, lon, lat, refs, wayStart, wayTags, tagSets } = roads;
    this.closed = closed;
    for (let way = 0; way < wayTags.length; way++) {
      const { along } = speedsOf(profile, tagSets[wayTags[way]!]!);
      if (along === 0) continue;
      for (let i = wayStart[way]!; i + 1 < wayStart[way + 1]!; i++) {
        const [a, b] = [refs[i]!, refs[i + 1]!];
        if (a === b) continue;
        const seconds = (metres(lon[a]!, lat[a]!, lon[b]!, lat[b]!) * 3.6) / along;
        this.join(nodeId[a]!, nodeId[b]!, seconds);
        this.join(nodeId[b]!, nodeId[a]!, seconds);
      }
    }
  }

  private join(from: number, to: number, seconds: number): void {
    const row = this.out.get(from) ?? new Map<number, number>();
    row.set(to, Math.min(seconds, row.get(to) ?? Infinity));
    this.out.set(from, row);
  }

  /** Seconds to every node within the time. */
  reach(from: number, maxSeconds: number): Map<number, number> {
    const done = new Map<number, number>();
    const heap: [number, number][] = [[0, from]];
    while (heap.length > 0) {
      const [time, node] = pop(heap);
      if (done.has(node)) continue;
      done.set(node, time);
      if (this.closed.has(node)) continue;
      for (const [to, seconds] of this.out.get(node) ?? [])
        if (time + seconds <= maxSeconds && !done.has(to)) push(heap, [time + seconds, to]);
    }
    return done;
  }
}

function push(heap: [number, number][], one: [number, number]): void {
  let at = heap.push(one) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (heap[up]![0] <= one[0]) break;
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = one;
}

function pop(heap: [number, number][]): [number, number] {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return top;
  let at = 0;
  for (let child = 1; child < heap.length; child = at * 2 + 1) {
    if (child + 1 < heap.length && heap[child + 1]![0] < heap[child]![0]) child += 1;
    if (heap[child]![0] >= last[0]) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
}

function metres(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const rad = Math.PI / 180 / 1e7;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}
