import { dice } from "../measures/dice.ts";
import { isShortForm } from "../measures/isShortForm.ts";
import { isSwapped } from "../measures/isSwapped.ts";
import { jaroWinkler, mostJaroWinkler } from "../measures/jaroWinkler.ts";
import { looksAlike } from "../measures/looksAlike.ts";
import { maskCompatible } from "../measures/maskCompatible.ts";
import { osaWithin } from "../measures/osaWithin.ts";
import type { Kind } from "../spec/spec.ts";
import type { PlanLevel } from "../plan/plan.ts";
import type { ColumnData } from "../table/columnData.ts";
import { bitsSet } from "../table/summaries.ts";

/** Whether two different values of a column, given by their codes and histograms, agree as a level asks. */
export type CodeTest = (a: number, b: number, histogramA: number, histogramB: number) => boolean;

/**
 * Binds a level to a column's values. Levels that never hold for two different values are null, and so is
 * "other", which looks at two columns.
 */
export function levelTest(level: PlanLevel, kind: Kind, data: ColumnData): CodeTest | null {
  const { units, start, length, parts } = data;
  switch (level.test) {
    case "exact":
    case "other":
      return null;
    case "masked": {
      const seen = kind === "name" ? 1 : 4;
      return (a, b) => maskCompatible(units, start[a]!, length[a]!, start[b]!, length[b]!, seen);
    }
    case "same": {
      const hashes = parts[level.part]!;
      return (a, b) => hashes[a] === hashes[b] && hashes[a] !== 0;
    }
    case "edits": {
      const { most } = level;
      return (a, b) => osaWithin(units, start[a]!, length[a]!, start[b]!, length[b]!, most);
    }
    case "jaroWinkler": {
      const { least } = level;
      return (a, b, ha, hb) => {
        const la = length[a]!;
        const lb = length[b]!;
        const common = Math.min(la, lb, (la + lb - bitsSet(ha ^ hb)) >> 1);
        const prefix = units[start[a]!] === units[start[b]!] ? 4 : 0;
        return (
          mostJaroWinkler(la, lb, common, prefix) >= least &&
          jaroWinkler(units, start[a]!, la, start[b]!, lb) >= least
        );
      };
    }
    case "short":
      return (a, b, ha, hb) =>
        ((ha & ~hb) === 0 || (hb & ~ha) === 0) &&
        isShortForm(units, start[a]!, length[a]!, start[b]!, length[b]!);
    case "dice": {
      const { least } = level;
      const { words, wordsEach } = data;
      return (a, b) => dice(words, a * wordsEach, b * wordsEach, wordsEach) >= least;
    }
    default: {
      const measure = { lookAlike: looksAlike, swapped: isSwapped }[level.test];
      return (a, b) => measure(units, start[a]!, length[a]!, start[b]!, length[b]!);
    }
  }
}
