/** Counts how often each pattern of levels occurs, in all and under each training rule. */
export class PatternTable {
  readonly sets: number;
  size = 0;
  keys: Uint32Array;
  /** `sets` counts a pattern. */
  counts: Uint32Array;
  private slots: Int32Array;

  constructor(sets: number, room = 1024) {
    this.sets = sets;
    this.keys = new Uint32Array(room);
    this.counts = new Uint32Array(room * sets);
    this.slots = new Int32Array(room * 4);
  }

  /** The place of a pattern, a new one when it is met for the first time. */
  placeOf(key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
      if (this.keys[place - 1] === key) return place - 1;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.keys.length) {
      this.grow();
      return this.placeOf(key);
    }
    slots[slot] = ++this.size;
    this.keys[this.size - 1] = key;
    return this.size - 1;
  }

  /** Adds what another table counted. */
  merge(keys: Uint32Array, counts: Uint32Array): void {
    for (let i = 0; i < keys.length; i++) {
      const at = this.placeOf(keys[i]!) * this.sets;
      for (let set = 0; set < this.sets; set++)
        this.counts[at + set] = this.counts[at + set]! + counts[i * this.sets + set]!;
    }
  }

  private grow(): void {
    const keys = this.keys.slice(0, this.size);
    const counts = this.counts.slice(0, this.size * this.sets);
    const room = this.keys.length * 2;
    this.keys = new Uint32Array(room);
    this.counts = new Uint32Array(room * this.sets);
    this.slots = new Int32Array(room * 4);
    this.size = 0;
    this.merge(keys, counts);
  }
}
