import type { Work } from "../run/work.ts";
import { mix } from "../table/hashParts.ts";

/** Makes the keys of some rows for every rule: 0 when a part is missing. */
export function makeKeys(work: Work, task: { from: number; to: number }): number {
  const { plan, rowKeys, codes, columns } = work;
  const rules = plan.rules.length;
  plan.rules.forEach((rule, r) => {
    rule.forEach(({ column, part }, nth) => {
      const own = codes[column]!;
      const hashes = columns[column]!.parts[part]!;
      for (let row = task.from; row < task.to; row++) {
        const at = row * rules + r;
        const hash = hashes[own[row]!]!;
        if (nth === 0) rowKeys[at] = hash;
        else rowKeys[at] = hash === 0 || rowKeys[at] === 0 ? 0 : mix(rowKeys[at]!, hash);
      }
    });
  });
  return task.to - task.from;
}
