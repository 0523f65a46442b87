/** For one blocking rule, which places have a key: chains in two arrays, a few bytes a record, added to at any time. */
export class Postings {
  private heads: Int32Array;
  private next: Int32Array;
  private size = 0;

  constructor(room: number) {
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(64, room)));
    this.heads = new Int32Array(buckets).fill(-1);
    this.next = new Int32Array(Math.max(64, room));
  }

  /** Adds a place, the one after the last; key 0 means that the rule does not hold for it. @param keyOf for places added before */
  add(key: number, keyOf: (place: number) => number): void {
    const place = this.size++;
    if (place === this.next.length) this.grow(keyOf);
    if (key === 0) return;
    const bucket = key & (this.heads.length - 1);
    this.next[place] = this.heads[bucket]!;
    this.heads[bucket] = place;
  }

  /** Calls for every place in the key's chain, the latest first; other keys share chains, so the caller compares. */
  visit(key: number, call: (place: number) => void): void {
    for (
      let place = this.heads[key & (this.heads.length - 1)]!;
      place >= 0;
      place = this.next[place]!
    )
      call(place);
  }

  private grow(keyOf: (place: number) => number): void {
    const next = new Int32Array(this.next.length * 2);
    const heads = new Int32Array(this.heads.length * 2).fill(-1);
    for (let place = 0; place < this.size - 1; place++) {
      const key = keyOf(place);
      if (key === 0) continue;
      const bucket = key & (heads.length - 1);
      next[place] = heads[bucket]!;
      heads[bucket] = place;
    }
    this.next = next;
    this.heads = heads;
  }
}
