import type { Tx } from "../../../platform/context.ts";
import { unitIdsOf } from "../../../platform/grants/actor.ts";
import { covers } from "../../../platform/grants/covers.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { getUnit, type Unit } from "../../organizations/index.ts";
import { type CaseRow, unitsStandingIn } from "../caseRow.ts";
import type { CaseActionType } from "../schema.ts";

const answersTransfer: readonly CaseActionType[] = ["receive", "return"];

/**
 * The unit in whose name the caller acts on a case. Whoever works for several acts for the one that
 * the step is asked of: the receiver, the holder or who stands in for it, the home; else for the
 * one whose grant reaches the case.
 */
export async function actingUnit(tx: Tx, row: CaseRow, type: CaseActionType): Promise<Unit | null> {
  const own = unitIdsOf(tx.actor);
  if (own.length < 2) return own[0] === undefined ? null : getUnit(tx, own[0], "unit");
  const standingIn = (await unitsStandingIn(tx, [row])).get(row.id) ?? [];
  const concerned = answersTransfer.includes(type)
    ? [row.transferToUnitId]
    : [row.holderUnitId, ...standingIn, row.homeUnitId];
  const id = concerned.find((one) => one !== null && own.includes(one)) ?? unitFor(tx, row);
  return id === null ? null : getUnit(tx, id, "unit");
}

/** The caller's unit whose grant reaches a place and line, else their first. */
export function unitFor(tx: Tx, place: { area: string; line: string }): string | null {
  const { actor } = tx;
  if (actor.kind !== "staff") return null;
  const reached = { area: place.area, line: place.line as LineOrAll };
  return (actor.grants.find((grant) => covers(grant, reached)) ?? actor.grants[0])?.unitId ?? null;
}
