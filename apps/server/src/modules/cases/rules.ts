import { addWorkingTime, type WorkingCalendar } from "@juxin/standards";
import type { UnitKind } from "../organizations/index.ts";
import type { CaseAbility, CaseActionType, CaseState, Urgency } from "./schema.ts";

/** Everything about a case that its actions decide. */
export interface CaseFacts {
  state: CaseState;
  holderUnitId: string;
  homeUnitId: string;
  transferToUnitId: string | null;
  leadUnitId: string | null;
  industryUnitId: string | null;
  departmentUnitId: string | null;
  problemId: string | null;
  openedAt: Date;
  acceptedAt: Date | null;
  assignedAt: Date | null;
  resolvedAt: Date | null;
  confirmedAt: Date | null;
  archivedAt: Date | null;
  dueAt: Date;
  amberAt: Date;
  escalateAt: Date;
  reopenCount: number;
  stars: number | null;
}

/** One step, as far as it changes the facts. `unit` is the unit in whose name staff acted. */
export interface CaseAction {
  type: CaseActionType;
  at: Date;
  unit: { id: string; kind: UnitKind } | null;
  toUnitId: string | null;
  roles: { leadUnitId: string; industryUnitId: string; departmentUnitId: string } | null;
  stars: number | null;
  problemId: string | null;
  /** The time that this step gives, if it begins one: told again it is the same, whatever the settings say then. */
  limit: TimeLimit | null;
}

/** Due, amber before it, and from when the second level above the holder stands in for it too. */
export interface TimeLimit {
  dueAt: Date;
  amberAt: Date;
  escalateAt: Date;
}

/** The time limits in force, in working days, and the days that are worked. */
export interface Limits {
  acceptDays: number;
  resolveDays: number;
  amberAt: number;
  /** From overdue to the second level above. */
  escalateDays: number;
  calendar: WorkingCalendar;
}

/** How the caller stands to a case. An overdue case stands to the levels it has gone up to as to its holder. */
export interface Standing {
  asker: boolean;
  holds: boolean;
  receives: boolean;
  home: boolean;
  oversees: boolean;
}

export const openStates: readonly CaseState[] = ["received", "accepted", "assigned"];
const officeKinds: readonly UnitKind[] = ["community", "street", "district"];
const day = 24 * 60 * 60_000;
const reopenWithin = 30 * day;

export const isOpen = (facts: Pick<CaseFacts, "state">): boolean =>
  openStates.includes(facts.state);

/** From one instant so many working days on; the amber mark stands at the given part of the way. */
export function deadline(from: Date, days: number, limits: Limits): TimeLimit {
  return {
    dueAt: addWorkingTime(from, days, limits.calendar),
    amberAt: addWorkingTime(from, days * limits.amberAt, limits.calendar),
    escalateAt: addWorkingTime(from, days + limits.escalateDays, limits.calendar),
  };
}

/** A step as it is taken now: accepting, taking over what nobody had accepted, and reopening begin a time limit. */
export function timed(
  facts: Pick<CaseFacts, "state">,
  action: Omit<CaseAction, "limit">,
  limits: Limits,
): CaseAction {
  const { type, at } = action;
  const begins =
    type === "accept" || type === "reopen" || (type === "receive" && facts.state === "received");
  return { ...action, limit: begins ? deadline(at, limits.resolveDays, limits) : null };
}

/** How many levels above its holder an overdue case has gone up: community, street, district. */
export function levelsUp(
  facts: Pick<CaseFacts, "state" | "dueAt" | "escalateAt">,
  now: Date,
): 0 | 1 | 2 {
  if (!isOpen(facts) || now < facts.dueAt) return 0;
  return now < facts.escalateAt ? 1 : 2;
}

export function urgencyOf(
  facts: Pick<CaseFacts, "state" | "dueAt" | "amberAt">,
  now: Date,
): Urgency {
  if (!isOpen(facts)) return "done";
  if (now >= facts.dueAt) return "red";
  return now >= facts.amberAt ? "amber" : "calm";
}

/** Whether an answer will hardly be answered any more: its asker is gone, or has said nothing for so many days. */
export const isSilent = (
  facts: Pick<CaseFacts, "state" | "resolvedAt">,
  asker: { gone: boolean; silentDays: number },
  now: Date,
): boolean =>
  facts.state === "resolved" &&
  facts.resolvedAt !== null &&
  (asker.gone || now.getTime() - facts.resolvedAt.getTime() >= asker.silentDays * day);

/** What the caller may do next; the same list answers a refused action and draws the buttons. */
export function allowedActions(
  facts: CaseFacts,
  standing: Standing,
  context: { now: Date; throughApp: boolean; silent: boolean },
): CaseAbility[] {
  const allowed: CaseAbility[] = [];
  const pending = facts.transferToUnitId !== null;
  const { state } = facts;
  const desk = standing.holds || standing.home || standing.oversees;
  if (standing.holds && !pending) {
    if (state === "received") allowed.push("accept");
    if (isOpen(facts)) allowed.push("transfer");
  }
  if (pending && standing.holds) allowed.push("recall");
  if (pending && standing.receives) allowed.push("receive", "return");
  if (
    !pending &&
    ((state === "accepted" && standing.holds) || (state === "assigned" && standing.home))
  )
    allowed.push("assign");
  if ((state === "accepted" || state === "assigned") && !pending) {
    if (standing.holds || standing.home) allowed.push("progress");
    if (standing.holds) allowed.push("resolve");
  }
  const lately = (at: Date | null): boolean =>
    at !== null && context.now.getTime() - at.getTime() < reopenWithin;
  const unanswered = state === "resolved" || (state === "archived" && lately(facts.archivedAt));
  const answered = unanswered || (state === "confirmed" && lately(facts.confirmedAt));
  if (standing.asker) {
    if (unanswered || (state === "confirmed" && facts.stars === null)) allowed.push("confirm");
    if (answered) allowed.push("reopen");
    if (isOpen(facts)) allowed.push("withdraw");
  }
  if (!context.throughApp && (standing.home || standing.oversees)) {
    if (unanswered) allowed.push("confirmFor");
    if (answered) allowed.push("reopenFor");
  }
  if (context.silent && state === "resolved" && (standing.home || standing.oversees))
    allowed.push("archive");
  if (desk && isOpen(facts)) allowed.push(facts.problemId === null ? "group" : "ungroup");
  if (desk || standing.receives) allowed.push("reveal");
  return allowed;
}

/** The facts after an action that is allowed. Pure, so that a case can be told anew from its actions. */
export function applyAction(facts: CaseFacts, action: CaseAction): CaseFacts {
  const { at, unit, limit } = action;
  switch (action.type) {
    case "open":
      return facts;
    case "accept":
      return {
        ...facts,
        state: "accepted",
        acceptedAt: at,
        ...(unit && { holderUnitId: unit.id, homeUnitId: unit.id }),
        ...limit,
      };
    case "transfer":
      return { ...facts, transferToUnitId: action.toUnitId };
    case "recall":
    case "return":
      return { ...facts, transferToUnitId: null };
    case "receive":
      return unit === null ? facts : received(facts, unit, at, limit);
    case "assign":
      return action.roles === null
        ? facts
        : {
            ...facts,
            ...action.roles,
            state: "assigned",
            assignedAt: at,
            holderUnitId: action.roles.departmentUnitId,
          };
    case "progress":
      return facts;
    case "resolve":
      return { ...facts, state: "resolved", resolvedAt: at, transferToUnitId: null };
    case "confirm":
      return {
        ...facts,
        state: "confirmed",
        confirmedAt: facts.confirmedAt ?? at,
        archivedAt: null,
        stars: action.stars ?? facts.stars,
      };
    case "reopen":
      return {
        ...facts,
        state: facts.departmentUnitId === null ? "accepted" : "assigned",
        acceptedAt: facts.acceptedAt ?? at,
        resolvedAt: null,
        confirmedAt: null,
        archivedAt: null,
        stars: null,
        reopenCount: facts.reopenCount + 1,
        ...limit,
      };
    case "archive":
      return { ...facts, state: "archived", archivedAt: at };
    case "withdraw":
      return { ...facts, state: "withdrawn", transferToUnitId: null };
    case "group":
      return { ...facts, problemId: action.problemId };
    case "ungroup":
      return { ...facts, problemId: null };
  }
}

/**
 * Taking over: the receiver holds the case. An office becomes its home and names the three roles
 * anew; a department does the work in place of another, a committee holds it while the roles stay
 * as named. Being passed on wins no time.
 */
function received(
  facts: CaseFacts,
  unit: { id: string; kind: UnitKind },
  at: Date,
  limit: TimeLimit | null,
): CaseFacts {
  const taken: CaseFacts = { ...facts, transferToUnitId: null, holderUnitId: unit.id };
  if (facts.state === "received")
    Object.assign(taken, { state: "accepted", acceptedAt: at }, limit);
  if (officeKinds.includes(unit.kind))
    return {
      ...taken,
      homeUnitId: unit.id,
      state: "accepted",
      leadUnitId: null,
      industryUnitId: null,
      departmentUnitId: null,
    };
  return facts.state === "assigned" && unit.kind === "department"
    ? { ...taken, departmentUnitId: unit.id }
    : taken;
}
