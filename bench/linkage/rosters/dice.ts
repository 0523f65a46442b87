/** Seeded random numbers (splitmix32): the same seed gives the same rosters on any machine. */
export function createDice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const chance = (p: number): boolean => next() < p;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** Early entries far more often than late ones, as with names and employers. */
  const pickUneven = <T>(list: readonly T[]): T => list[Math.floor(next() ** 2 * list.length)]!;
  return { next, below, chance, pick, pickUneven };
}
export type Dice = ReturnType<typeof createDice>;
