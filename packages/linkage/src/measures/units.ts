/** Text as UTF-16 units, the form all measures read. */
export const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/**
 * A measure reads two stretches of one array: `a` and `b` are where they begin, `la` and `lb` how long
 * they are. So nothing is copied or allocated however many pairs are compared.
 */
export type Test = (units: Uint16Array, a: number, la: number, b: number, lb: number) => boolean;

/** Two texts side by side in one array, for calling a measure on strings. */
export function sideBySide(
  one: string,
  other: string,
): [Uint16Array, number, number, number, number] {
  return [unitsOf(one + other), 0, one.length, one.length, other.length];
}
