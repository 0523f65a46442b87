import { dice } from "../measures/dice.ts";
import { isShortForm } from "../measures/isShortForm.ts";
import { isSwapped } from "../measures/isSwapped.ts";
import { jaroWinkler, mostJaroWinkler } from "../measures/jaroWinkler.ts";
import { looksAlike } from "../measures/looksAlike.ts";
import { maskCompatible } from "../measures/maskCompatible.ts";
import { osaWithin } from "../measures/osaWithin.ts";
import type { PlanLevel } from "../plan/plan.ts";
import type { Kind } from "../spec/spec.ts";
import type { ColumnData } from "../table/columnData.ts";
import { remembered } from "./remembered.ts";
import { undecided } from "./undecided.ts";

/** Gives the undecided pairs that agree as a level asks that level. Pairs not on the level `open` have theirs already. */
export type Step = (own: number, open: number) => void;

/**
 * Binds a level to a column's values. Each has a loop of its own, so that what is asked first stands beside
 * the pairs and the measure is called for the few that are left. Levels that never hold for two different
 * values are null, and so is "other", which looks at two columns.
 * @param settled whether values have their codes for good, so that what was measured can be remembered
 */
export function createStep(
  level: PlanLevel,
  kind: Kind,
  data: ColumnData,
  settled: boolean,
): Step | null {
  switch (level.test) {
    case "exact":
    case "other":
      return null;
    case "same":
      return sameStep(data.parts[level.part]!);
    case "masked":
      return maskedStep(data, kind === "name" ? 1 : 4);
    case "edits":
      return editsStep(data, level.most);
    case "jaroWinkler":
      return similarStep(data, level.least, settled);
    case "short":
      return shortStep(data);
    case "swapped":
      return swappedStep(data);
    case "lookAlike":
      return lookAlikeStep(data);
    case "dice":
      return diceStep(data, level.least);
  }
}

const { at, a, b, ha, hb, bits, masked, levels } = undecided;

function sameStep(hashes: Uint32Array): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      const hash = hashes[a[x]!]!;
      if (hash === hashes[b[x]!]! && hash !== 0 && levels[at[x]!] === open) levels[at[x]!] = own;
    }
  };
}

function maskedStep({ units, start, length }: ColumnData, seen: number): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      if (masked[x] === 0 || levels[at[x]!] !== open) continue;
      const [i, j] = [a[x]!, b[x]!];
      if (maskCompatible(units, start[i]!, length[i]!, start[j]!, length[j]!, seen))
        levels[at[x]!] = own;
    }
  };
}

function editsStep({ units, start, length }: ColumnData, most: number): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      if (bits[x]! > 2 * most || levels[at[x]!] !== open) continue;
      const [i, j] = [a[x]!, b[x]!];
      if (osaWithin(units, start[i]!, length[i]!, start[j]!, length[j]!, most))
        levels[at[x]!] = own;
    }
  };
}

/** Lengths up to here stand in the table of `mostBits`. */
const short = 64;

/**
 * In how many bits the histograms of values of two lengths may differ that are similar still, -1 when none
 * can be: asked for every pair, so it is worked out beforehand.
 */
function mostBits(least: number): Int8Array {
  const table = new Int8Array(short * short).fill(-1);
  for (let la = 1; la < short; la++)
    for (let lb = 1; lb < short; lb++)
      for (let bits = 0; bits <= 30; bits++) {
        const common = Math.min(la, lb, (la + lb - bits) >> 1);
        if (mostJaroWinkler(la, lb, common, 4) >= least) table[la * short + lb] = bits;
      }
  return table;
}

function similarStep({ units, start, length }: ColumnData, least: number, settled: boolean): Step {
  const measure = (i: number, j: number): boolean =>
    jaroWinkler(units, start[i]!, length[i]!, start[j]!, length[j]!) >= least;
  const similar = settled ? remembered(measure, start.length - 1) : measure;
  const table = mostBits(least);
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      const [i, j] = [a[x]!, b[x]!];
      const [la, lb] = [length[i]!, length[j]!];
      const most = la < short && lb < short ? table[la * short + lb]! : 30;
      if (bits[x]! > most || levels[at[x]!] !== open) continue;
      const common = Math.min(la, lb, (la + lb - bits[x]!) >> 1);
      if (units[start[i]!] !== units[start[j]!] && mostJaroWinkler(la, lb, common, 0) < least)
        continue;
      if (similar(i, j)) levels[at[x]!] = own;
    }
  };
}

function shortStep({ units, start, length }: ColumnData): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      const within = (ha[x]! & ~hb[x]!) === 0 || (hb[x]! & ~ha[x]!) === 0;
      if (!within || levels[at[x]!] !== open) continue;
      const [i, j] = [a[x]!, b[x]!];
      if (isShortForm(units, start[i]!, length[i]!, start[j]!, length[j]!)) levels[at[x]!] = own;
    }
  };
}

function swappedStep({ units, start, length }: ColumnData): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      if (bits[x] !== 0 || levels[at[x]!] !== open) continue;
      const [i, j] = [a[x]!, b[x]!];
      if (isSwapped(units, start[i]!, length[i]!, start[j]!, length[j]!)) levels[at[x]!] = own;
    }
  };
}

function lookAlikeStep({ units, start, length }: ColumnData): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      const [i, j] = [a[x]!, b[x]!];
      if (length[i] !== length[j] || levels[at[x]!] !== open) continue;
      if (looksAlike(units, start[i]!, length[i]!, start[j]!, length[j]!)) levels[at[x]!] = own;
    }
  };
}

function diceStep({ words, wordsEach }: ColumnData, least: number): Step {
  return (own, open) => {
    for (let x = 0; x < undecided.size; x++) {
      if (levels[at[x]!] !== open) continue;
      if (dice(words, a[x]! * wordsEach, b[x]! * wordsEach, wordsEach) >= least)
        levels[at[x]!] = own;
    }
  };
}
