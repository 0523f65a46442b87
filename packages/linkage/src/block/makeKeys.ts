import { CODE } from "../compare/comparer.ts";
import type { Work } from "../run/work.ts";
import { mix } from "../table/hashParts.ts";

/** Every `step`-th word of an array, from `first` on. */
export interface Strided {
  words: Uint32Array;
  first: number;
  step: number;
}

/**
 * Makes one rule's keys for `size` rows: 0 where a part is missing. Made twice, to sort and to lay out: that
 * costs less than to keep every rule's keys in between.
 * @param codesOf where the codes of a column stand
 */
export function makeKeys(
  { plan, columns }: Pick<Work, "plan" | "columns">,
  rule: number,
  codesOf: (column: number) => Strided,
  into: Strided,
  size: number,
): void {
  const keys = into.words;
  plan.rules[rule]!.forEach(({ column, part }, nth) => {
    const { words: codes, first, step } = codesOf(column);
    const hashes = columns[column]!.parts[part]!;
    let from = first;
    let to = into.first;
    for (let n = 0; n < size; n++, from += step, to += into.step) {
      const hash = hashes[codes[from]! & CODE]!;
      if (nth === 0) keys[to] = hash;
      else keys[to] = hash === 0 || keys[to] === 0 ? 0 : mix(keys[to]!, hash);
    }
  });
}
