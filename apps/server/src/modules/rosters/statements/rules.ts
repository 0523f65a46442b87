import type { DifferenceType } from "./reconcile.ts";

/** What of a difference decides who is counted, how it may end, and when a statement is done. Pure. */
export type DifferenceState = "open" | "settled" | "gone";
export type ActionType =
  | "visit"
  | "call"
  | "correct"
  | "accept"
  | "invite"
  | "pass"
  | "note"
  | "reopen";

/** What a visit or a call found out. */
export const outcomes = [
  "here",
  "notHere",
  "elsewhere",
  "corrected",
  "listWrong",
  "declared",
  "declined",
  "notReached",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Until one of these is settled, nobody knows whether the person is to be counted. */
const deciding: ReadonlySet<DifferenceType> = new Set(["onlyHere", "onlyThere", "left"]);
export const decidesCount = (type: DifferenceType): boolean => deciding.has(type);

/** How each type may end; `notReached` never ends anything: somebody has to try again. */
const endings: Record<DifferenceType, readonly Outcome[]> = {
  onlyHere: ["here", "notHere", "elsewhere", "listWrong"],
  onlyThere: ["here", "notHere", "elsewhere", "listWrong"],
  left: ["here", "notHere", "elsewhere"],
  moved: ["here", "elsewhere", "corrected", "listWrong"],
  fieldConflict: ["corrected", "listWrong"],
  double: ["corrected", "listWrong"],
  hiddenMember: ["declared", "declined", "listWrong"],
};
export const endingsOf = (type: DifferenceType): readonly Outcome[] => endings[type];

const asking: ReadonlySet<ActionType> = new Set(["visit", "call"]);
const ending: ReadonlySet<ActionType> = new Set(["visit", "call", "correct", "accept", "invite"]);

export interface Facts {
  type: DifferenceType;
  state: DifferenceState;
  outcome: Outcome | null;
  counts: boolean | null;
}

export type ActionRefusal = "notNow" | "outcomeMissing" | "outcomeUnfit" | "inviteOnly";

/** Null when the action fits. A hidden member is invited; what they answer is theirs, nobody settles it by a visit. */
export function refusalOf(
  facts: Facts,
  action: { type: ActionType; outcome: Outcome | null },
): ActionRefusal | null {
  if (action.type === "reopen") return facts.state === "settled" ? null : "notNow";
  if (facts.state !== "open") return "notNow";
  if (action.type === "note" || action.type === "pass") return null;
  if (facts.type === "hiddenMember" && asking.has(action.type)) return "inviteOnly";
  if (facts.type !== "hiddenMember" && action.type === "invite") return "notNow";
  if (action.outcome === null) return action.type === "invite" ? null : "outcomeMissing";
  if (action.outcome === "notReached") return asking.has(action.type) ? null : "outcomeUnfit";
  return endings[facts.type].includes(action.outcome) ? null : "outcomeUnfit";
}

/** The difference after an action that was not refused. */
export function afterAction(
  facts: Facts,
  action: { type: ActionType; outcome: Outcome | null },
): Facts {
  if (action.type === "reopen") return { ...facts, state: "open", outcome: null, counts: null };
  if (!ending.has(action.type) || action.outcome === null || action.outcome === "notReached")
    return facts;
  return {
    ...facts,
    state: "settled",
    outcome: action.outcome,
    counts: decidesCount(facts.type) ? action.outcome === "here" : null,
  };
}

export interface Counted {
  agreed: Set<string>;
  pending: Set<string>;
  excluded: Set<string>;
}

/** Everybody in a list is exactly one of agreed, pending, excluded; who has left only if somebody said they are here. */
export function count(
  people: Iterable<string>,
  differences: readonly (Facts & { personId: string | null })[],
): Counted {
  const counted: Counted = { agreed: new Set(people), pending: new Set(), excluded: new Set() };
  const open = new Set<string>();
  const out = new Set<string>();
  for (const { type, state, counts, personId } of differences) {
    if (personId === null || state === "gone" || !decidesCount(type)) continue;
    if (state === "open") open.add(personId);
    else if (counts === false) out.add(personId);
    else if (type === "left") counted.agreed.add(personId);
  }
  for (const id of out) if (counted.agreed.delete(id)) counted.excluded.add(id);
  for (const id of open) {
    counted.excluded.delete(id);
    if (counted.agreed.delete(id)) counted.pending.add(id);
  }
  return counted;
}

export type StatementState = "open" | "signing" | "locked";
export type StatementAction = "refresh" | "propose" | "sign" | "refuse" | "adjust";

/** What may be done with a statement; `signed` are the parties that have, of those that must. */
export const allowedFor = (
  state: StatementState,
  own: { party: boolean; answered: boolean },
): StatementAction[] => {
  if (state === "open") return ["refresh", "propose"];
  if (state === "locked") return ["adjust"];
  return own.party && !own.answered ? ["sign", "refuse"] : [];
};

/** Locked once every party has signed the same figures. */
export const isComplete = (parties: readonly string[], signed: ReadonlySet<string>): boolean =>
  parties.length > 0 && parties.every((party) => signed.has(party));
