/** The best plan and the best bound so far, of a problem that is maximised. */
export interface Claims {
  readonly value: number;
  readonly bound: number;
  /** Places of the instance. */
  readonly plan: readonly number[];
  readonly proven: boolean;
  /** All values are multiples of it; 0 when nothing is known. */
  readonly grain: number;
  /** The least value a better plan would have, less what rounding may hide. */
  target(): number;
  /** @returns whether it is better than all before */
  offer(value: number, plan: () => readonly number[]): boolean;
  /** A bound that was proven, on any way. */
  lower(bound: number): void;
}

/** @param changed told whenever value or bound improve */
export function createClaims(grain: number, changed: () => void = () => {}): Claims {
  let value = Number.NEGATIVE_INFINITY;
  let bound = Number.POSITIVE_INFINITY;
  let plan: readonly number[] = [];
  const blur = (at: number): number =>
    Math.max(grain > 0 ? 1e-6 * grain : 1e-12, 1e-9 * Math.abs(at));
  return {
    grain,
    get value() {
      return value;
    },
    get bound() {
      return Math.max(value, bound);
    },
    get plan() {
      return plan;
    },
    get proven() {
      return bound <= value;
    },
    target: () => (grain > 0 ? value + grain - blur(value) : value + blur(value)),
    offer(offered, of) {
      if (offered <= value + (grain > 0 ? grain / 2 : blur(offered))) return false;
      value = offered;
      plan = of();
      changed();
      return true;
    },
    lower(offered) {
      // Between two multiples of the grain there is no value: the bound falls to the lower one.
      const sharp = grain > 0 ? Math.floor((offered + blur(offered)) / grain) * grain : offered;
      if (sharp >= bound || Number.isNaN(sharp)) return;
      bound = sharp <= value + blur(value) ? value : sharp;
      changed();
    },
  };
}

/** The greatest number all are multiples of, when all are whole; else 0. */
export function grainOf(values: Iterable<number>): number {
  let grain = 0;
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return 0;
    let [a, b] = [grain, Math.abs(value)];
    while (b > 0) [a, b] = [b, a % b];
    grain = a;
    if (grain === 1) return checkWhole(values) ? 1 : 0;
  }
  return grain;
}

function checkWhole(values: Iterable<number>): boolean {
  for (const value of values) if (!Number.isSafeInteger(value)) return false;
  return true;
}
