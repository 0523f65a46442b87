import type { Random } from "../random.ts";

/**
 * Numbers of an obviously invented block: 1990000xxxx for workers, 1990001xxxx for staff,
 * 1990002xxxx for heads of sites and contacts of firms. They pass for mobile numbers in every check and look like nobody's; the demo never sends to them.
 */
export const phoneBlocks = { workers: "1990000", staff: "1990001", heads: "1990002" } as const;

/** Distinct numbers of one block. Throws a RangeError past its 10,000. */
export function inventPhones(
  random: Random,
  block: keyof typeof phoneBlocks,
  count: number,
): string[] {
  if (count > 10_000) throw new RangeError("a block holds 10,000 numbers");
  const endings = random.shuffle(Array.from({ length: 10_000 }, (_, i) => i));
  return endings
    .slice(0, count)
    .map((ending) => phoneBlocks[block] + String(ending).padStart(4, "0"));
}
