import type { Work } from "../run/work.ts";
import { mix } from "../table/hashParts.ts";
import { keysOf } from "./sortRule.ts";

/** Makes the keys of some rows for every rule: 0 when a part is missing. */
export function makeKeys(work: Work, task: { from: number; to: number }): number {
  const { plan, codes, columns } = work;
  plan.rules.forEach((rule, r) => {
    const keys = keysOf(work, r);
    rule.forEach(({ column, part }, nth) => {
      const own = codes[column]!;
      const hashes = columns[column]!.parts[part]!;
      for (let row = task.from; row < task.to; row++) {
        const hash = hashes[own[row]!]!;
        if (nth === 0) keys[row] = hash;
        else keys[row] = hash === 0 || keys[row] === 0 ? 0 : mix(keys[row]!, hash);
      }
    });
  });
  return task.to - task.from;
}
