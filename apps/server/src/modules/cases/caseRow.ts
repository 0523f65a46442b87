import type { Selectable } from "kysely";
import type { Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { erasedAmong } from "../accounts/index.ts";
import { effectiveSettings } from "../settings/index.ts";
import { reachableBy, standingOf } from "./policy.ts";
import {
  allowedActions,
  type CaseFacts,
  isSilent,
  levelsUp,
  type Limits,
  type Standing,
} from "./rules.ts";
import type { CaseAbility, CaseState } from "./schema.ts";

export type CaseRow = Selectable<Tables["cases"]>;

export const factsOf = (row: CaseRow): CaseFacts => ({
  state: row.state as CaseState,
  holderUnitId: row.holderUnitId,
  homeUnitId: row.homeUnitId,
  transferToUnitId: row.transferToUnitId,
  leadUnitId: row.leadUnitId,
  industryUnitId: row.industryUnitId,
  departmentUnitId: row.departmentUnitId,
  problemId: row.problemId,
  openedAt: row.openedAt,
  acceptedAt: row.acceptedAt,
  assignedAt: row.assignedAt,
  resolvedAt: row.resolvedAt,
  confirmedAt: row.confirmedAt,
  archivedAt: row.archivedAt,
  dueAt: row.dueAt,
  amberAt: row.amberAt,
  escalateAt: row.escalateAt,
  reopenCount: row.reopenCount,
  stars: row.stars,
});

/** A case the caller may see, locked for the write that follows; 404 whether it is absent or foreign. */
export async function lockCase(tx: Tx, id: string): Promise<CaseRow> {
  const row = await tx.db
    .selectFrom("cases")
    .selectAll()
    .where("id", "=", id)
    .where(reachableBy(tx.actor))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("case");
  return row;
}

export async function findCase(tx: Tx, id: string): Promise<CaseRow> {
  const row = await tx.db
    .selectFrom("cases")
    .selectAll()
    .where("id", "=", id)
    .where(reachableBy(tx.actor))
    .executeTakeFirst();
  if (row === undefined) throw notFound("case");
  return row;
}

/** A case that this transaction has locked, as it stands now. */
export const rereadCase = (tx: Tx, id: string): Promise<CaseRow> =>
  tx.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** For each overdue case the units above its holder that stand in for it, the nearest first. */
export async function unitsStandingIn(
  tx: Tx,
  rows: readonly CaseRow[],
): Promise<Map<string, string[]>> {
  const now = tx.app.clock.now();
  const levels = new Map(rows.map((row) => [row.id, levelsUp(factsOf(row), now)]));
  const overdue = rows.filter((row) => levels.get(row.id) !== 0);
  if (overdue.length === 0) return new Map();
  const units = await tx.db
    .selectFrom("units")
    .leftJoin("units as above", (join) =>
      join.onRef("above.district", "=", "units.district").onRef("above.id", "=", "units.parentId"),
    )
    .select(["units.id", "units.parentId", "above.parentId as grandparentId"])
    .where("units.id", "in", [...new Set(overdue.map((row) => row.holderUnitId))])
    .execute();
  const above = new Map(units.map((unit) => [unit.id, [unit.parentId, unit.grandparentId]]));
  return new Map(
    overdue.flatMap((row) => {
      const reached = (above.get(row.holderUnitId) ?? []).slice(0, levels.get(row.id));
      const present = reached.filter((id) => id !== null);
      return present.length > 0 ? [[row.id, present] as const] : [];
    }),
  );
}

export async function limitsOf(tx: Tx, category: string): Promise<Limits> {
  const { playbook, calendar } = await effectiveSettings(tx);
  const found = playbook.categories.find((one) => one.key === category);
  if (found === undefined)
    throw new Error(`Category ${category} of a stored case is not in the playbook`);
  return { ...found.limit, ...playbook.caseSettings, calendar };
}

/** Of these the answered ones whose asker will hardly say anything: the playbook says after how many days. */
export async function silentCases(tx: Tx, rows: readonly CaseRow[]): Promise<Set<string>> {
  const answered = rows.filter((row) => row.state === "resolved");
  if (answered.length === 0 || tx.actor.kind !== "staff") return new Set();
  const { silentDays } = (await effectiveSettings(tx)).playbook.caseSettings;
  const erased = await erasedAmong(
    tx,
    answered.map((row) => row.askerId),
  );
  const now = tx.app.clock.now();
  const silent = answered.filter((row) =>
    isSilent(factsOf(row), { gone: erased.has(row.askerId ?? ""), silentDays }, now),
  );
  return new Set(silent.map((row) => row.id));
}

export const abilitiesFor = (
  row: CaseRow,
  standing: Standing,
  context: { now: Date; silent: boolean },
): CaseAbility[] =>
  allowedActions(factsOf(row), standing, { ...context, throughApp: row.channel === "app" });

/** @throws AppError 409 listing what the caller may do instead, when the action does not fit the state. */
export async function requireAbility(
  tx: Tx,
  row: CaseRow,
  ability: CaseAbility,
): Promise<Standing> {
  const standingIn = (await unitsStandingIn(tx, [row])).get(row.id) ?? [];
  const standing = standingOf(tx.actor, row, standingIn);
  const silent = (await silentCases(tx, [row])).has(row.id);
  const allowed = abilitiesFor(row, standing, { now: tx.app.clock.now(), silent });
  if (!allowed.includes(ability))
    throw new AppError("conflict", "case.notAllowedNow", {
      action: ability,
      state: row.state,
      allowed,
    });
  return standing;
}
