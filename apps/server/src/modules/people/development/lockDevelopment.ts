import type { Tx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { openPersonContent } from "../identity.ts";
import { placeOf } from "../personRow.ts";
import { actingUnit } from "../policy.ts";
import { findDevelopment } from "./queries.ts";
import { type DevelopmentRow, stepsOf } from "./standings.ts";
import { doneOf, openStep } from "./steps.ts";

/** A development in one of these states, locked, with what was done. @throws AppError when it has moved on. */
export async function lockDevelopment(
  tx: Tx,
  id: string,
  version: number,
  states: readonly string[] = ["open"],
) {
  const { rootId } = await findDevelopment(tx, id);
  const row = await tx.db
    .selectFrom("developments")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (!states.includes(row.state))
    throw new AppError("conflict", "development.ended", { state: row.state });
  if (row.version !== version) throw new AppError("conflict", "development.changedMeanwhile");
  const keys = await keysOf(tx, [row.personId, rootId]);
  const steps = (await stepsOf(tx, [id])).get(id) ?? [];
  const person = await tx.db
    .selectFrom("persons")
    .select(["id", "contentSealed", "area", "line"])
    .where("id", "=", rootId)
    .executeTakeFirstOrThrow();
  return {
    row,
    unitId: actingUnit(tx.actor, placeOf(person)),
    birth: openPersonContent(tx.app, keys.get(rootId), person).birth,
    done: doneOf(steps.map((step) => openStep(tx.app, keys.get(row.personId), step))),
  };
}

/** The next version of a development; part of the verb that audits it. */
export async function bump(
  tx: Tx,
  row: DevelopmentRow,
  changes: { state?: string; endedAt?: Date; reasonSealed?: string },
): Promise<void> {
  await tx.db
    .updateTable("developments")
    .set({ ...changes, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}
