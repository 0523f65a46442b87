import { levelsOf, type Plan } from "../plan/plan.ts";

/** So many different patterns get a slot each. More are found by hash. */
const mostDirect = 2 ** 18;

/** Counts how often each pattern of levels occurs, in all and under each training rule. */
export class PatternTable {
  readonly sets: number;
  size = 0;
  keys: Uint32Array;
  /** `sets` counts a pattern. */
  counts: Uint32Array;
  /** Place of each pattern + 1: by the pattern itself, or by its hash. */
  private slots: Int32Array;
  private readonly direct: boolean;

  /** @param plan says how many patterns there can be */
  constructor(plan: Pick<Plan, "comparisons">, sets: number) {
    const patterns = plan.comparisons.reduce((product, one) => product * levelsOf(one), 1);
    const room = 1024;
    this.sets = sets;
    this.direct = patterns <= mostDirect;
    this.keys = new Uint32Array(room);
    this.counts = new Uint32Array(room * sets);
    this.slots = new Int32Array(this.direct ? patterns : room * 4);
  }

  /** The place of a pattern, a new one when it is met for the first time. */
  placeOf(key: number): number {
    const slot = this.direct ? key : this.slotOf(key);
    const place = this.slots[slot]!;
    return place === 0 ? this.add(key, slot) : place - 1;
  }

  /** Adds what another table counted. */
  merge(keys: Uint32Array, counts: Uint32Array): void {
    for (let i = 0; i < keys.length; i++) {
      const at = this.placeOf(keys[i]!) * this.sets;
      for (let set = 0; set < this.sets; set++)
        this.counts[at + set] = this.counts[at + set]! + counts[i * this.sets + set]!;
    }
  }

  /** The slot of a key by its hash, or the empty one where it belongs. */
  private slotOf(key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (slots[slot] !== 0 && this.keys[slots[slot]! - 1] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private add(key: number, slot: number): number {
    const place = this.size++;
    this.keys[place] = key;
    this.slots[slot] = this.size;
    if (this.size === this.keys.length) this.grow();
    return place;
  }

  private grow(): void {
    const keys = new Uint32Array(this.keys.length * 2);
    const counts = new Uint32Array(keys.length * this.sets);
    keys.set(this.keys);
    counts.set(this.counts);
    this.keys = keys;
    this.counts = counts;
    if (this.direct) return;
    this.slots = new Int32Array(keys.length * 4);
    for (let place = 0; place < this.size; place++)
      this.slots[this.slotOf(keys[place]!)] = place + 1;
  }
}
