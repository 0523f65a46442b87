import { isMasked } from "../lists/facts.ts";
import type { Linked, RowToLink } from "./linkRows.ts";

/**
 * Groups rows of people nobody knows yet: rows of one list with the same whole citizen number, or the
 * same name and whole phone, are one person. Anything less alike stays two, for the review desk.
 */
export function groupNew(rows: readonly RowToLink[]): Linked[] {
  const groupOf = new Map<string, number>();
  let last = 0;
  return rows.map(({ at, facts }) => {
    const keys = [
      ...(facts.citizenNumber !== null && !isMasked(facts.citizenNumber)
        ? [`id:${facts.citizenNumber}`]
        : []),
      ...(facts.name !== null && facts.phone !== null && !isMasked(facts.phone)
        ? [`phone:${facts.name}:${facts.phone}`]
        : []),
    ];
    const known = keys.map((key) => groupOf.get(key)).find((group) => group !== undefined);
    const group = known ?? (last += 1);
    for (const key of keys) groupOf.set(key, group);
    return { at, outcome: { kind: "new", group } };
  });
}
