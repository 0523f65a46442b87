/** A column of so many values has 8 million pairs of them: a byte each is worth it. */
const mostValues = 4096;

/** What a measure says of two values, by their codes. */
export type Measure = (a: number, b: number) => boolean;

/**
 * Remembers what a measure said of two values. Columns like employers have few values that meet again and
 * again, and the measures asked of them are the dearest. Every measure is symmetric, so half a square does.
 * @param values distinct values of the column; codes run from 1 on
 */
export function remembered(measure: Measure, values: number): Measure {
  if (values > mostValues) return measure;
  const known = new Uint8Array((values * (values - 1)) / 2);
  return (a, b) => {
    const high = a > b ? a : b;
    const at = (((high - 1) * (high - 2)) >> 1) + (a + b - high) - 1;
    if (known[at] === 0) known[at] = measure(a, b) ? 2 : 1;
    return known[at] === 2;
  };
}
