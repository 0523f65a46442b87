import { endingsOf, type Outcome } from "../statements/rules.ts";
import type { DifferenceType } from "../statements/reconcile.ts";

/** What one hears at a door. */
export const visitAnswers = ["found", "moved", "wrongNumber", "nobodyKnows", "noAnswer"] as const;
export type VisitAnswer = (typeof visitAnswers)[number];

/** What may be asked of somebody; of these only what is unknown, or what the lists disagree on. */
export const visitFields = [
  "name",
  "phone",
  "citizenNumber",
  "birth",
  "sex",
  "siteId",
  "area",
  "address",
] as const;
export type VisitField = (typeof visitFields)[number];

/**
 * What an answer means for a difference: its ending, `notReached` when somebody has to go again, or
 * null when the person was met and what the lists disagree on is still open.
 */
export function outcomeOf(
  of: { type: DifferenceType; field: string | null },
  answer: VisitAnswer,
  learnt: ReadonlySet<string>,
): Outcome | null {
  const may = (outcome: Outcome) => (endingsOf(of.type).includes(outcome) ? outcome : null);
  if (answer === "moved") return may("elsewhere");
  if (answer !== "found") return "notReached";
  if (of.type === "fieldConflict") return learnt.has(of.field ?? "") ? "corrected" : null;
  return may("here");
}

/** What to ask at a door: what is unknown, and what the lists say two things of. */
export const toAsk = (
  of: { type: DifferenceType; field: string | null },
  unknown: readonly string[],
): VisitField[] =>
  visitFields.filter(
    (field) => unknown.includes(field) || (of.type === "fieldConflict" && of.field === field),
  );
