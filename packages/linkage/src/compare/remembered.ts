/** The level on which two different values of a column stand. `ha`, `hb`: histograms; `masked`: whether one is masked and the edges agree. */
export type Decision = (a: number, b: number, ha: number, hb: number, masked: boolean) => number;

/** A column of so many values has 16 million pairs of them: a byte each is worth it. */
const mostValues = 4096;

/**
 * Remembers what was decided for two values. Columns like employers have few values that meet again and
 * again, and the measures asked of them are the dearest. Every measure is symmetric, so half a square does.
 * @param values distinct values of the column; codes run from 1 on
 */
export function remembered(decide: Decision, values: number): Decision {
  if (values > mostValues) return decide;
  const known = new Uint8Array((values * (values - 1)) / 2);
  return (a, b, ha, hb, masked) => {
    const high = a > b ? a : b;
    const at = ((high - 1) * (high - 2)) / 2 + (a + b - high) - 1;
    let level = known[at]!;
    if (level === 0) known[at] = level = decide(a, b, ha, hb, masked);
    return level;
  };
}
