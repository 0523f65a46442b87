import { findSensitive } from "@juxin/standards";
import { audit, type AuditEntry } from "../../../platform/audit.ts";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { attachPhotos } from "../../files/index.ts";
import { factsOf, limitsOf, type CaseRow } from "../caseRow.ts";
import { stepCell } from "../content.ts";
import { applyAction, type CaseAction, type CaseFacts, timed } from "../rules.ts";
import type { CaseActionType, CaseChannel } from "../schema.ts";
import { isAskersWord } from "../steps.ts";
import { addCounts, countChanges, type CountRow } from "../tally.ts";
import { actingUnit } from "./actingUnit.ts";

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
  /** The step of another case that holds the photos of the same answer. */
  photosOf?: string;
  /** A step that belongs to a larger submission has an id of its own. */
  id?: string;
}

/** Writes one step that the rules have allowed. The step's id is the submission's, so a repeat is the same step. */
export const takeStep = (tx: Tx, row: CaseRow, step: Step): Promise<void> =>
  takeSteps(tx, [{ row, step }]);

/**
 * Writes steps of several cases, whose rows are locked: for each the action, the case's new state and
 * the photos; then, once for all, the counts and the audit rows. Locks are thus always taken in the
 * order cases, counts, audit chain, and two writers cannot wait for each other.
 */
export async function takeSteps(
  tx: Tx,
  taken: readonly { row: CaseRow; step: Step }[],
): Promise<void> {
  const changes: CountRow[] = [];
  const entries: AuditEntry[] = [];
  for (const { row, step } of taken) {
    const before = factsOf(row);
    const { id, after } = await writeStep(tx, row, before, step);
    changes.push(...countChanges(row, before, after));
    entries.push({
      action: `case.${step.type}`,
      subject: { kind: "case", id: row.id },
      before: summary(before),
      after: { ...summary(after), actionId: id },
    });
  }
  await addCounts(tx, changes);
  for (const entry of entries) await audit(tx, entry);
}

async function writeStep(
  tx: Tx,
  row: CaseRow,
  before: CaseFacts,
  step: Step,
): Promise<{ id: string; after: CaseFacts }> {
  const unit = await actingUnit(tx, row, step.type);
  const taken = {
    type: step.type,
    at: tx.app.clock.now(),
    unit,
    toUnitId: step.toUnitId ?? null,
    roles: step.roles ?? null,
    stars: step.stars ?? null,
    problemId: step.problemId ?? null,
  };
  const action = timed(before, taken, await limitsOf(tx, row.category));
  const after = applyAction(before, action);
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
        photosOf: step.photosOf,
        limit: action.limit ?? undefined,
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
      sensitive: row.sensitive || speaksOfSensitive(step),
      version: row.version + 1,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .returning("id")
    .executeTakeFirst();
  if (updated === undefined) throw new AppError("conflict", "case.changedMeanwhile");
  return { id, after };
}

/** What the asker says later can make a case sensitive, never the contrary. */
const speaksOfSensitive = ({ type, text = "" }: Step): boolean =>
  isAskersWord(type) && findSensitive(text).kinds.length > 0;

const summary = ({ state, holderUnitId, transferToUnitId, dueAt }: CaseFacts) => ({
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
