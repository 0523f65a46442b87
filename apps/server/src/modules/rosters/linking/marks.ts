import { createHmac, type KeyObject } from "node:crypto";
import { isMasked, type Membership, type RowFacts } from "../lists/facts.ts";

const digest = (key: KeyObject, parts: readonly (string | number)[]): string =>
  createHmac("sm3", key).update(JSON.stringify(parts)).digest("hex").slice(0, 16);

/** Bound to its row, so that members cannot be told by looking for the commonest digest. */
export const membershipMark = (
  key: KeyObject,
  listId: string,
  row: number,
  said: Membership,
): string => digest(key, ["membership", listId, row, said]);

/** Digests of the whole values of a row: equal values have equal digests, and nothing else can be told. */
export function marksOf(
  { markKey, listId }: { markKey: KeyObject; listId: string },
  row: number,
  facts: RowFacts,
): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const field of ["citizenNumber", "phone", "birth"] as const) {
    const value = facts[field];
    if (value !== null && !isMasked(value)) marks[field] = digest(markKey, [field, value]);
  }
  if (facts.membership !== null)
    marks["membership"] = membershipMark(markKey, listId, row, facts.membership);
  return marks;
}
