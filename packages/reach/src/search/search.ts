import type { Network } from "../network/network.ts";
import type { Snap } from "../snap/snap.ts";

/**
 * A bounded Dijkstra that is used again and again: its arrays stay, and only what one search touched
 * is cleared for the next. The queue is a row of buckets; within one bucket a junction may be
 * improved again, so times are exact, not rounded.
 */
export class Search {
  readonly network: Network;
  /** Seconds to each junction after `run`; Infinity where not reached. */
  readonly seconds: Float64Array;
  /** Junctions reached, `reached[0]` to `reached[reachedCount - 1]`. */
  readonly reached: Uint32Array;
  reachedCount = 0;
  /** Of the last run. */
  maxSeconds = 0;
  source: Snap | null = null;
  sourceDelay = 0;
  private heads = new Int32Array(1024).fill(-1);
  private entryNode = new Uint32Array(4096);
  private entryNext = new Int32Array(4096);
  private entries = 0;
  private perSecond = 1;

  constructor(network: Network) {
    this.network = network;
    this.seconds = new Float64Array(network.junctionCount).fill(Infinity);
    this.reached = new Uint32Array(network.junctionCount);
  }

  /** From a point on a street. `delay` seconds are spent before it starts (the way to the street). */
  run(source: Snap, maxSeconds: number, delay = 0): void {
    this.begin(maxSeconds);
    this.source = source;
    this.sourceDelay = delay;
    const { linkFrom, linkTo, linkMetres, linkAhead, linkBack } = this.network.arrays;
    const { link, metres } = source;
    const [ahead, back] = [linkAhead[link]!, linkBack[link]!];
    if (ahead > 0) this.offer(linkTo[link]!, delay + (linkMetres[link]! - metres) / ahead);
    if (back > 0) this.offer(linkFrom[link]!, delay + metres / back);
    this.start();
  }

  /** From a junction. */
  runFromJunction(junction: number, maxSeconds: number): void {
    this.begin(maxSeconds);
    this.offer(junction, 0);
    this.start();
  }

  private start(): void {
    const { open } = this.network.arrays;
    for (let i = 0; i < this.reachedCount; i++)
      if (open[this.reached[i]!] === 0) {
        this.leave();
        break;
      }
    this.settle();
  }

  /** Who starts behind a gate may leave: streets there are taken both ways, up to the open ones. */
  private leave(): void {
    const { open, arcStart, arcTo, arcLink, linkMetres, linkAhead, linkBack } = this.network.arrays;
    const { seconds, perSecond, heads } = this;
    const gates: number[] = [];
    const last = Math.floor(this.maxSeconds * perSecond);
    for (let bucket = 0; bucket <= last; bucket++)
      for (let entry = heads[bucket]!; entry >= 0; entry = heads[bucket]!) {
        heads[bucket] = this.entryNext[entry]!;
        const node = this.entryNode[entry]!;
        const time = seconds[node]!;
        if (((time * perSecond) | 0) !== bucket) continue;
        if (open[node] === 1) {
          gates.push(node);
          continue;
        }
        for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
          const link = arcLink[arc]! >>> 2;
          const speed = (arcLink[arc]! & 1) === 0 ? linkAhead[link]! : linkBack[link]!;
          this.offer(arcTo[arc]!, time + linkMetres[link]! / speed);
        }
      }
    for (const node of gates) this.enter(node, seconds[node]!);
  }

  private begin(maxSeconds: number): void {
    for (let i = 0; i < this.reachedCount; i++) this.seconds[this.reached[i]!] = Infinity;
    this.reachedCount = 0;
    this.entries = 0;
    this.source = null;
    this.sourceDelay = 0;
    this.maxSeconds = maxSeconds;
    // Buckets of about a second for a quarter of an hour; never more than 4,096.
    this.perSecond = Math.min(1, 4000 / Math.max(1, maxSeconds));
    const needed = Math.floor(maxSeconds * this.perSecond) + 1;
    if (needed > this.heads.length) this.heads = new Int32Array(needed * 2).fill(-1);
  }

  private offer(node: number, time: number): void {
    if (!(time <= this.maxSeconds) || time >= this.seconds[node]!) return;
    if (this.seconds[node] === Infinity) this.reached[this.reachedCount++] = node;
    this.seconds[node] = time;
    this.enter(node, time);
  }

  private enter(node: number, time: number): void {
    if (this.entries === this.entryNode.length) this.grow();
    const bucket = (time * this.perSecond) | 0;
    this.entryNode[this.entries] = node;
    this.entryNext[this.entries] = this.heads[bucket]!;
    this.heads[bucket] = this.entries++;
  }

  private settle(): void {
    const { arcStart, arcTo, arcSeconds } = this.network.arrays;
    const { seconds, reached, maxSeconds, perSecond, heads } = this;
    let { entryNode, entryNext, entries, reachedCount } = this;
    const last = Math.floor(maxSeconds * perSecond);
    for (let bucket = 0; bucket <= last; bucket++) {
      let entry = heads[bucket]!;
      while (entry >= 0) {
        heads[bucket] = entryNext[entry]!;
        const node = entryNode[entry]!;
        const time = seconds[node]!;
        // Improved into an earlier bucket meanwhile: done there.
        if (((time * perSecond) | 0) === bucket) {
          const end = arcStart[node + 1]!;
          for (let arc = arcStart[node]!; arc < end; arc++) {
            const next = time + arcSeconds[arc]!;
            const to = arcTo[arc]!;
            const known = seconds[to]!;
            if (next >= known || next > maxSeconds) continue;
            if (known === Infinity) reached[reachedCount++] = to;
            seconds[to] = next;
            if (entries === entryNode.length) {
              this.grow();
              ({ entryNode, entryNext } = this);
            }
            const slot = (next * perSecond) | 0;
            entryNode[entries] = to;
            entryNext[entries] = heads[slot]!;
            heads[slot] = entries++;
          }
        }
        entry = heads[bucket]!;
      }
    }
    this.reachedCount = reachedCount;
    this.entries = entries;
  }

  private grow(): void {
    const size = this.entryNode.length * 2;
    const [nodes, nexts] = [new Uint32Array(size), new Int32Array(size)];
    nodes.set(this.entryNode);
    nexts.set(this.entryNext);
    this.entryNode = nodes;
    this.entryNext = nexts;
  }
}
