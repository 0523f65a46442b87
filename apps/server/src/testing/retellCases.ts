import type { Selectable } from "kysely";
import {
  applyAction,
  type CaseAction,
  type CaseFacts,
  type TimeLimit,
} from "../modules/cases/rules.ts";
import { countChanges } from "../modules/cases/tally.ts";
import type { UnitKind } from "../modules/organizations/index.ts";
import type { App } from "../platform/context.ts";
import { newId } from "../platform/crypto/newId.ts";
import type { Tables } from "../platform/db/index.ts";
import { withScope } from "../platform/transaction.ts";

interface Payload {
  unitKind?: UnitKind;
  roles?: NonNullable<CaseAction["roles"]>;
  stars?: number;
  problemId?: string;
  homeUnitId?: string;
  limit?: Record<keyof TimeLimit, string>;
}

export interface Retold {
  /** The facts of each case, by its id. */
  facts: Map<string, CaseFacts>;
  /** What `case_counts` must hold: `area|grain|day|line|category|measure` → n, without zeros. */
  counts: Map<string, number>;
}

/** Tells every case of a district anew from its steps alone: what the tables `cases` and `case_counts` must say. */
export function retellCases(app: App, district: string): Promise<Retold> {
  const actor = { kind: "system" as const, district, name: "test" };
  return withScope({ app, actor, requestId: newId() }, async (tx) => {
    const cases = await tx.db.selectFrom("cases").selectAll().execute();
    const actions = await tx.db.selectFrom("caseActions").selectAll().orderBy("seq").execute();
    const told: Retold = { facts: new Map(), counts: new Map() };
    for (const row of cases) {
      const [opening, ...steps] = actions.filter((action) => action.caseId === row.id);
      if (opening === undefined) throw new Error(`Case ${row.number} was never opened`);
      let facts = received(opening);
      for (const step of steps) facts = applyAction(facts, actionOf(step));
      told.facts.set(row.id, facts);
      for (const change of countChanges(row, null, facts)) {
        const { area, grain, day, line, category, measure, n } = change;
        const at = [area, grain, day, line, category, measure].join("|");
        told.counts.set(at, n + (told.counts.get(at) ?? 0));
      }
    }
    return told;
  });
}

type Stored = Selectable<Tables["caseActions"]>;

function received(opening: Stored): CaseFacts {
  const { homeUnitId } = opening.payload as Payload;
  const limit = limitOf(opening);
  if (homeUnitId === undefined || limit === null)
    throw new Error("An opening does not name its office and its time limit");
  return {
    state: "received",
    holderUnitId: homeUnitId,
    homeUnitId,
    transferToUnitId: null,
    leadUnitId: null,
    industryUnitId: null,
    departmentUnitId: null,
    problemId: null,
    openedAt: opening.at,
    acceptedAt: null,
    assignedAt: null,
    resolvedAt: null,
    confirmedAt: null,
    archivedAt: null,
    reopenCount: 0,
    stars: null,
    ...limit,
  };
}

function limitOf(step: Stored): TimeLimit | null {
  const { limit } = step.payload as Payload;
  if (limit === undefined) return null;
  const { dueAt, amberAt, escalateAt } = limit;
  return {
    dueAt: new Date(dueAt),
    amberAt: new Date(amberAt),
    escalateAt: new Date(escalateAt),
  };
}

function actionOf(step: Stored): CaseAction {
  const payload = step.payload as Payload;
  return {
    type: step.type as CaseAction["type"],
    at: step.at,
    unit:
      step.unitId === null || payload.unitKind === undefined
        ? null
        : { id: step.unitId, kind: payload.unitKind },
    toUnitId: step.toUnitId,
    roles: payload.roles ?? null,
    stars: payload.stars ?? null,
    problemId: step.type === "group" ? (payload.problemId ?? null) : null,
    limit: limitOf(step),
  };
}
