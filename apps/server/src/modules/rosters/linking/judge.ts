import type { Row } from "@juxin/linkage";
import type { Candidate, TakenRow } from "../jobs/threadMessages.ts";
import { isMasked } from "../lists/facts.ts";

/** From here on a pair is one person without anybody looking; below `doubtful` it is two. */
export const certain = 0.97;
export const doubtful = 0.15;
/** A second candidate must be this much less likely (bits), or a person decides. */
const clearLead = 5;
export const mostCandidates = 3;

interface Ways {
  /** From this weight on, another phone alone is no reason to ask; null: always. */
  otherPhoneFrom: number | null;
  /** Whether people confirmed these two to be two: then no machine chooses between them. */
  isApart(personId: string, other: string): boolean;
}

const careful: Ways = { otherPhoneFrom: null, isApart: () => false };

/** What becomes of a row with these candidates, likeliest first. Null for somebody new. */
export function judge(
  found: readonly Candidate[],
  { otherPhoneFrom, isApart }: Ways = careful,
): TakenRow["outcome"] | null {
  const [best, second] = found;
  if (best === undefined || best.probability < doubtful) return null;
  const leads = second === undefined || best.weight - second.weight >= clearLead;
  const isClear =
    best.contrary === null ||
    (best.contrary === "phone" && otherPhoneFrom !== null && best.weight >= otherPhoneFrom);
  const isConfirmed = found.some(({ personId }) => isApart(best.personId, personId));
  if (best.probability >= certain && leads && isClear && !isConfirmed)
    return {
      kind: "linked",
      personId: best.personId,
      probability: best.probability,
      carried: false,
    };
  return {
    kind: "doubtful",
    candidates: found.filter(({ probability }) => probability >= doubtful).slice(0, mostCandidates),
  };
}

/**
 * Which number speaks against two being one, with none for it, however likely the rest makes it: then
 * a person decides. A phone changes hands; two whole citizen numbers that differ are two people's.
 */
export function contradicts(a: Row, b: Row): "phone" | "citizenNumber" | null {
  const whole = (x: string | null | undefined, y: string | null | undefined) =>
    x != null && y != null && !isMasked(x) && !isMasked(y);
  if (whole(a["idNumber"], b["idNumber"]))
    return a["idNumber"] === b["idNumber"] ? null : "citizenNumber";
  const seen = a["idNumber"] != null && b["idNumber"] != null;
  return !seen && whole(a["phone"], b["phone"]) && a["phone"] !== b["phone"] ? "phone" : null;
}
