import { createCalendar, listHolidays, workingDaysBetween } from "@juxin/standards";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../../platform/grants/actor.ts";
import type { Role } from "../../platform/grants/role.ts";
import type { UnitKind } from "../organizations/index.ts";
import { standingOf } from "./policy.ts";
import {
  allowedActions,
  applyAction,
  type CaseAction,
  type CaseFacts,
  deadline,
  isOpen,
  isSilent,
  levelsUp,
  type Limits,
  timed,
} from "./rules.ts";
import type { CaseAbility, CaseActionType } from "./schema.ts";

/** A district in small: who is above whom, and one member of staff for each unit. */
const area = "990104001001";
const units: Record<string, { kind: UnitKind; parent: string | null; role: Role; area: string }> = {
  district: { kind: "district", parent: null, role: "districtAdmin", area: "990104" },
  street: { kind: "street", parent: "district", role: "areaClerk", area: "990104001" },
  otherStreet: { kind: "street", parent: "district", role: "areaClerk", area: "990104002" },
  home: { kind: "community", parent: "street", role: "areaClerk", area },
  neighbour: { kind: "community", parent: "street", role: "areaClerk", area: "990104001002" },
  far: { kind: "community", parent: "otherStreet", role: "areaClerk", area: "990104002001" },
  housing: { kind: "department", parent: "district", role: "departmentClerk", area: "990104" },
  health: { kind: "department", parent: "district", role: "departmentClerk", area: "990104" },
  committee: {
    kind: "industryCommittee",
    parent: "district",
    role: "industryClerk",
    area: "990104",
  },
};
const unitIds = Object.keys(units);
const departments = ["housing", "health"];
const signedIn = { district: "990104", sessionId: "s", demo: false };
const asker: Actor = { kind: "worker", accountId: "asker", ...signedIn };
const actors: Actor[] = [
  asker,
  ...unitIds.map((unitId): Actor => {
    const { role, area: prefix } = units[unitId]!;
    const grant = { id: unitId, role, area: prefix, line: "all" as const, unitId };
    const factors = { passwordInitial: false, totpMissing: false };
    return { kind: "staff", accountId: unitId, grants: [grant], ...factors, ...signedIn };
  }),
];

const limits: Limits = {
  acceptDays: 1,
  resolveDays: 5,
  amberAt: 0.75,
  escalateDays: 2,
  calendar: createCalendar(listHolidays()),
};
const hour = 3_600_000;
const openedAt = new Date("2026-09-23T02:00:00Z"); // two days before a holiday

const opened = (): CaseFacts => ({
  state: "received",
  holderUnitId: "home",
  homeUnitId: "home",
  transferToUnitId: null,
  leadUnitId: null,
  industryUnitId: null,
  departmentUnitId: null,
  problemId: null,
  openedAt,
  acceptedAt: null,
  assignedAt: null,
  resolvedAt: null,
  confirmedAt: null,
  archivedAt: null,
  reopenCount: 0,
  stars: null,
  ...deadline(openedAt, limits.acceptDays, limits),
});

const abilitiesOf = (facts: CaseFacts, actor: Actor, now: Date, throughApp: boolean) => {
  const parent = units[facts.holderUnitId]?.parent ?? null;
  const above = [parent, units[parent ?? ""]?.parent ?? null]
    .slice(0, levelsUp(facts, now))
    .filter((unit) => unit !== null);
  const row = { ...facts, askerId: "asker", area, line: "delivery" };
  const silent = isSilent(facts, { gone: false, silentDays: 15 }, now);
  return allowedActions(facts, standingOf(actor, row, above), { now, throughApp, silent });
};

interface Move {
  /** Which of all that anybody may do now, and by whom. */
  pick: number;
  /** Which unit, of those that fit. */
  to: number;
  stars: number | null;
  hours: number;
}

const typeOf = (ability: CaseAbility): CaseActionType =>
  ability === "confirmFor"
    ? "confirm"
    : ability === "reopenFor"
      ? "reopen"
      : (ability as CaseActionType);

const unitOf = (actor: Actor) =>
  actor.kind === "staff"
    ? { id: actor.accountId, kind: units[actor.accountId]?.kind ?? "department" }
    : null;

function actionOf(facts: CaseFacts, actor: Actor, ability: CaseAbility, move: Move, at: Date) {
  const type = typeOf(ability);
  const receivers = unitIds.filter((id) => id !== facts.holderUnitId);
  const action = {
    type,
    at,
    unit: unitOf(actor),
    toUnitId: type === "transfer" ? (receivers[move.to % receivers.length] ?? null) : null,
    roles:
      type === "assign"
        ? {
            leadUnitId: "party",
            industryUnitId: "committee",
            departmentUnitId: departments[move.to % departments.length]!,
          }
        : null,
    stars: type === "confirm" ? (facts.state === "confirmed" ? 5 : move.stars) : null,
    problemId: type === "group" ? "problem" : null,
  };
  return timed(facts, action, limits);
}

/** One of the abilities that somebody has now, then one of those who have it. */
function choose(
  facts: CaseFacts,
  { pick }: Move,
  now: Date,
  throughApp: boolean,
  fits: (ability: CaseAbility) => boolean,
): { actor: Actor; ability: CaseAbility } | undefined {
  const may = actors.map((actor) => ({ actor, may: abilitiesOf(facts, actor, now, throughApp) }));
  const abilities = [...new Set(may.flatMap((one) => one.may))].filter(fits);
  const ability = abilities[pick % abilities.length];
  if (ability === undefined) return undefined;
  const able = may.filter((one) => one.may.includes(ability));
  const chosen = able[Math.floor(pick / abilities.length) % able.length]!;
  return { actor: chosen.actor, ability };
}

const workActions: readonly CaseAbility[] = [
  "accept",
  "transfer",
  "recall",
  "receive",
  "return",
  "assign",
  "progress",
  "resolve",
];
const resets: readonly CaseActionType[] = ["accept", "reopen"];

function checkFacts(facts: CaseFacts, now: Date, throughApp: boolean): void {
  const everyone = actors.map((actor) => ({
    actor,
    may: abilitiesOf(facts, actor, now, throughApp),
  }));
  const staff = everyone.filter(({ actor }) => actor.kind === "staff");
  const who = (ability: CaseAbility) =>
    staff.filter(({ may }) => may.includes(ability)).map(({ actor }) => unitOf(actor)!.id);

  expect(unitIds).toContain(facts.holderUnitId);
  expect(["community", "street", "district"]).toContain(units[facts.homeUnitId]?.kind);
  for (const { may } of everyone) expect(new Set(may).size).toBe(may.length);
  const roles = [facts.leadUnitId, facts.industryUnitId, facts.departmentUnitId];
  expect([0, 3]).toContain(roles.filter((role) => role !== null).length);
  if (facts.departmentUnitId !== null) expect(departments).toContain(facts.departmentUnitId);
  if (facts.state === "assigned") expect(facts.departmentUnitId).not.toBeNull();
  if (facts.state === "accepted") expect(facts.departmentUnitId).toBeNull();
  if (isOpen(facts)) expect(facts.acceptedAt === null).toBe(facts.state === "received");
  expect(facts.resolvedAt !== null).toBe(
    ["resolved", "confirmed", "archived"].includes(facts.state),
  );
  expect(facts.archivedAt !== null).toBe(facts.state === "archived");
  expect(facts.confirmedAt !== null).toBe(facts.state === "confirmed");
  if (facts.stars !== null) expect(facts.state).toBe("confirmed");
  expect(facts.amberAt < facts.dueAt && facts.dueAt < facts.escalateAt).toBe(true);

  if (!isOpen(facts)) {
    expect(facts.transferToUnitId).toBeNull();
    for (const { may } of everyone)
      expect(may.filter((ability) => workActions.includes(ability))).toEqual([]);
    return;
  }
  // Never stuck: somebody in office can always take it further, and its holder is always one of them.
  const further = workActions.filter((ability) => ability !== "progress");
  expect(further.flatMap(who)).toContain(facts.holderUnitId);
  if (facts.transferToUnitId !== null) {
    expect(facts.transferToUnitId).not.toBe(facts.holderUnitId);
    expect(who("recall")).toContain(facts.holderUnitId);
    expect(who("receive")).toEqual([facts.transferToUnitId]);
    expect(who("return")).toEqual([facts.transferToUnitId]);
    for (const ability of ["accept", "transfer", "assign", "resolve"] as const)
      expect(who(ability)).toEqual([]);
  }
  // An overdue case stands to the level above as to its holder, and later to the level above that.
  const parent = units[facts.holderUnitId]?.parent;
  const levels = [
    { unit: parent, from: facts.dueAt },
    { unit: units[parent ?? ""]?.parent, from: facts.escalateAt },
  ];
  for (const { unit, from } of levels) {
    if (from > now || !unit) continue;
    const above = staff.find(({ actor }) => unitOf(actor)!.id === unit)!.may;
    const holder = staff.find(({ actor }) => unitOf(actor)!.id === facts.holderUnitId)!.may;
    for (const ability of holder.filter((one) => workActions.includes(one)))
      if (ability !== "receive" && ability !== "return" && ability !== "assign")
        expect(above).toContain(ability);
  }
}

function checkStep(before: CaseFacts, action: CaseAction, after: CaseFacts): void {
  const firstTaken = action.type === "receive" && before.state === "received";
  if (resets.includes(action.type) || firstTaken) {
    expect(workingDaysBetween(action.at, after.dueAt, limits.calendar)).toBeCloseTo(5, 6);
    expect(workingDaysBetween(action.at, after.amberAt, limits.calendar)).toBeCloseTo(3.75, 6);
    expect(workingDaysBetween(action.at, after.escalateAt, limits.calendar)).toBeCloseTo(7, 6);
  } else {
    const times = ({ dueAt, amberAt, escalateAt }: CaseFacts) => [dueAt, amberAt, escalateAt];
    expect(times(after)).toEqual(times(before));
  }
  expect(after.openedAt).toEqual(openedAt);
  expect(after.reopenCount - before.reopenCount).toBe(action.type === "reopen" ? 1 : 0);
  if (before.acceptedAt !== null) expect(after.acceptedAt).toEqual(before.acceptedAt);
  if (action.type === "return" || action.type === "recall")
    expect({ ...after, transferToUnitId: before.transferToUnitId }).toEqual(before);
  if (action.type === "transfer") expect(after.holderUnitId).toBe(before.holderUnitId);
  if (action.type === "receive") expect(after.holderUnitId).toBe(before.transferToUnitId);
  if (action.type === "accept") expect(after.holderUnitId).toBe(action.unit?.id);
}

/** The shortest way on, taken by those who hold: it must end in an answer. */
function checkWayOut(facts: CaseFacts, now: Date, throughApp: boolean): void {
  let at = facts;
  for (const wanted of ["recall", "accept", "resolve"] as const) {
    const actor = actors.find((one) => abilitiesOf(at, one, now, throughApp).includes(wanted));
    if (actor !== undefined)
      at = applyAction(
        at,
        actionOf(at, actor, wanted, { pick: 0, to: 0, stars: null, hours: 0 }, now),
      );
  }
  expect(at.state).toBe("resolved");
  expect(abilitiesOf(at, asker, now, throughApp)).toEqual(["confirm", "reopen"]);
}

const move: fc.Arbitrary<Move> = fc.record({
  pick: fc.noBias(fc.nat()),
  to: fc.nat(20),
  stars: fc.option(fc.integer({ min: 1, max: 5 })),
  hours: fc.oneof(fc.nat(30), fc.nat(900)),
});

test("whatever is done to a case, in any order, somebody holds it and can take it further", () => {
  const seen = new Set<string>();
  const walks = fc.property(
    fc.array(move, { maxLength: 40, size: "max" }),
    fc.boolean(),
    (moves, throughApp) => {
      let facts = opened();
      let now = openedAt;
      const told: CaseAction[] = [];
      checkFacts(facts, now, throughApp);
      for (const one of moves) {
        now = new Date(now.getTime() + one.hours * hour);
        checkFacts(facts, now, throughApp);
        const choice = choose(facts, one, now, throughApp, (ability) =>
          // Seldom withdrawn, so that the walks are long.
          ability === "withdraw" ? one.hours % 16 === 0 : ability !== "reveal",
        );
        if (choice === undefined) break;
        const action = actionOf(facts, choice.actor, choice.ability, one, now);
        const after = applyAction(facts, action);
        checkStep(facts, action, after);
        checkFacts(after, now, throughApp);
        if (isOpen(after)) checkWayOut(after, now, throughApp);
        seen.add(`${facts.state}:${choice.ability}`);
        told.push(action);
        facts = after;
      }
      expect(told.reduce((at, action) => applyAction(at, action), opened())).toEqual(facts);
    },
  );
  fc.assert(walks, { numRuns: 60 });
  // These walks are the same each time, and go everywhere, or the test has proved nothing.
  fc.assert(walks, { numRuns: 120, seed: 1 });
  for (const step of [
    "received:accept",
    "received:receive",
    "accepted:assign",
    "assigned:assign",
    "assigned:receive",
    "assigned:return",
    "assigned:recall",
    "assigned:resolve",
    "resolved:confirmFor",
    "resolved:reopen",
    "confirmed:reopenFor",
    "resolved:archive",
    "archived:reopen",
    "archived:confirm",
    "confirmed:confirm",
    "accepted:withdraw",
    "assigned:ungroup",
  ])
    expect([...seen]).toContain(step);
});

test("one answer to a problem resolves a case wherever it is, and its asker can still say no", () => {
  const resolve = { toUnitId: null, roles: null, stars: null, problemId: null, unit: null };
  fc.assert(
    fc.property(fc.array(move, { maxLength: 15 }), (moves) => {
      let facts = opened();
      let now = openedAt;
      for (const one of moves) {
        now = new Date(now.getTime() + one.hours * hour);
        const isWork = (ability: CaseAbility) =>
          workActions.includes(ability) && ability !== "resolve";
        const choice = choose(facts, one, now, true, isWork)!;
        const action = actionOf(facts, choice.actor, choice.ability, one, now);
        facts = applyAction(facts, action);
      }
      const answered = applyAction(
        facts,
        timed(facts, { ...resolve, type: "resolve", at: now }, limits),
      );
      checkFacts(answered, now, true);
      const no = { ...resolve, type: "reopen" as const, at: now };
      const again = applyAction(answered, timed(answered, no, limits));
      checkFacts(again, now, true);
      checkWayOut(again, now, true);
      expect(again.holderUnitId).toBe(facts.holderUnitId);
    }),
    { numRuns: 100 },
  );
});
