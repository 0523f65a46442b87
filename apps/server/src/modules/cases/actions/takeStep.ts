import { audit } from "../../../platform/audit.ts";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf, unitIdsOf } from "../../../platform/grants/actor.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { attachPhotos } from "../../files/index.ts";
import { getUnit, type Unit } from "../../organizations/index.ts";
import { factsOf, limitsOf, type CaseRow } from "../caseRow.ts";
import { stepCell } from "../content.ts";
import { applyAction, type CaseAction } from "../rules.ts";
import type { CaseActionType, CaseChannel } from "../schema.ts";
import { addCounts, countChanges } from "../tally.ts";

export interface Step {
  type: CaseActionType;
  text?: string | undefined;
  toUnitId?: string;
  roles?: NonNullable<CaseAction["roles"]>;
  leadPersonSealed?: string | null;
  stars?: number | undefined;
  channel?: CaseChannel | undefined;
  problemId?: string;
  photos?: { before?: readonly string[]; after?: readonly string[]; asked?: readonly string[] };
  /** A step that belongs to a larger submission has an id of its own. */
  id?: string;
}

/** The unit in whose name the caller acts on this case: the one it concerns, else their first. */
async function actingUnit(tx: Tx, row: CaseRow): Promise<Unit | null> {
  const own = unitIdsOf(tx.actor);
  const concerned = [row.transferToUnitId, row.holderUnitId, row.homeUnitId].find(
    (id) => id !== null && own.includes(id),
  );
  const id = concerned ?? own[0];
  return id === undefined ? null : getUnit(tx, id, "unit");
}

/**
 * Writes one step that the rules have allowed: the action, the case's new state, the counts, the
 * photos and the audit row. The step's id is the submission's, so a repeat is the same step.
 */
export async function takeStep(tx: Tx, row: CaseRow, step: Step): Promise<void> {
  const unit = await actingUnit(tx, row);
  const before = factsOf(row);
  const action: CaseAction = {
    type: step.type,
    at: tx.app.clock.now(),
    unit,
    toUnitId: step.toUnitId ?? null,
    roles: step.roles ?? null,
    stars: step.stars ?? null,
    problemId: step.problemId ?? null,
  };
  const after = applyAction(before, action, await limitsOf(tx, row.category));
  const id = step.id ?? tx.submission?.key ?? newId();
  const key = await keyOf(tx, row.keySubject);
  const sealed = step.text === undefined ? null : seal(tx.app, key, step.text, stepCell(id));
  await tx.db
    .insertInto("caseActions")
    .values({
      district: row.district,
      id,
      caseId: row.id,
      seq: row.version + 1,
      type: step.type,
      at: action.at,
      actorRole:
        tx.actor.kind === "worker" ? "asker" : tx.actor.kind === "staff" ? "staff" : "system",
      accountId: accountIdOf(tx.actor),
      unitId: unit?.id ?? null,
      toUnitId: action.toUnitId,
      textSealed: sealed,
      payload: JSON.stringify({
        unitKind: unit?.kind,
        roles: step.roles,
        leadPersonSealed: step.leadPersonSealed,
        stars: step.stars,
        channel: step.channel,
        problemId: step.problemId,
      }),
    })
    .execute();
  const photos = await attachAll(tx, row.id, id, step.photos ?? {});
  const updated = await tx.db
    .updateTable("cases")
    .set({
      ...after,
      transferReasonSealed:
        step.type === "transfer"
          ? sealed
          : after.transferToUnitId === null
            ? null
            : row.transferReasonSealed,
      photoCount: row.photoCount + photos,
      version: row.version + 1,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .returning("id")
    .executeTakeFirst();
  if (updated === undefined) throw new AppError("conflict", "case.changedMeanwhile");
  await addCounts(tx, countChanges(row, before, after));
  await audit(tx, {
    action: `case.${step.type}`,
    subject: { kind: "case", id: row.id },
    before: summary(before),
    after: { ...summary(after), actionId: id },
  });
}

const summary = ({ state, holderUnitId, transferToUnitId, dueAt }: ReturnType<typeof factsOf>) => ({
  state,
  holderUnitId,
  transferToUnitId,
  dueAt: dueAt.toISOString(),
});

async function attachAll(
  tx: Tx,
  caseId: string,
  actionId: string,
  photos: NonNullable<Step["photos"]>,
): Promise<number> {
  let attached = 0;
  for (const phase of ["asked", "before", "after"] as const)
    attached += await attachPhotos(tx, photos[phase] ?? [], {
      caseId,
      actionId,
      phase,
      field: phase === "asked" ? "photoIds" : `${phase}PhotoIds`,
    });
  return attached;
}
