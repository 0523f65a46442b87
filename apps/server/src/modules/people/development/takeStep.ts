import { developmentSteps } from "@juxin/playbooks";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { writeDevelopments } from "../policy.ts";
import { becomeMember } from "./becomeMember.ts";
import { bump, lockDevelopment } from "./lockDevelopment.ts";
import { getDevelopment } from "./queries.ts";
import { clockOf, judge } from "./rules.ts";
import { type DevelopmentDetail, StopDevelopment, TakeStep, UndoStep } from "./schema.ts";
import { reasonCell, writeStep } from "./steps.ts";

/** Takes down one step; what the rules forbid is refused with every reason, what is only unusual is told. */
export async function takeStep(
  ctx: Context,
  id: string,
  input: TakeStep,
): Promise<DevelopmentDetail> {
  authorize(ctx, writeDevelopments);
  const { version, note, ...entry } = TakeStep.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { row, done, birth, unitId } = await lockDevelopment(tx, id, version);
    const spec = developmentSteps[entry.step - 1]!;
    const today = dayOf(tx.app.clock.now());
    const { refusals, warnings } = judge(spec, entry, done, { today, birth });
    if (refusals.length > 0) throw new AppError("conflict", refusals[0]!, { refusals });
    const key = await keyOf(tx, row.personId);
    await writeStep(tx, key, id, { type: "done", ...entry, note }, unitId);
    const { completed } = clockOf(developmentSteps, [...done, entry], today);
    await bump(tx, row, completed ? { state: "completed", endedAt: tx.app.clock.now() } : {});
    if (entry.extendMonths === undefined) await becomeMember(tx, row, spec.key, entry.on, unitId);
    await audit(tx, {
      action: "development.takeStep",
      subject: { kind: "development", id },
      // The step is sensitive: the trail says that one was written.
      after: { version: row.version + 1, warnings: warnings.length },
    });
    return getDevelopment(tx, id, warnings);
  });
}

/** Takes back a step that nothing was built on; that it was written, and why it was not so, stay. */
export async function undoStep(
  ctx: Context,
  id: string,
  input: UndoStep,
): Promise<DevelopmentDetail> {
  authorize(ctx, writeDevelopments);
  const { step, why, version } = UndoStep.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { row, done, unitId } = await lockDevelopment(tx, id, version);
    const built = developmentSteps.some(
      (spec) => spec.needs.includes(step) && done.some((one) => one.step === spec.step),
    );
    if (step === 1 || built || !done.some((one) => one.step === step))
      throw new AppError("conflict", "step.cannotUndo");
    const key = await keyOf(tx, row.personId);
    await writeStep(tx, key, id, { type: "undone", step, why }, unitId);
    await bump(tx, row, {});
    await audit(tx, {
      action: "development.undoStep",
      subject: { kind: "development", id },
      after: { version: row.version + 1 },
    });
    return getDevelopment(tx, id);
  });
}

/** Ends a development that does not go on; the reason is sealed like the steps. */
export async function stopDevelopment(
  ctx: Context,
  id: string,
  input: StopDevelopment,
): Promise<DevelopmentDetail> {
  authorize(ctx, writeDevelopments);
  const { why, version } = StopDevelopment.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { row } = await lockDevelopment(tx, id, version);
    const key = await keyOf(tx, row.personId);
    await bump(tx, row, {
      state: "stopped",
      endedAt: tx.app.clock.now(),
      reasonSealed: seal(tx.app, key, why, reasonCell(id)),
    });
    await audit(tx, { action: "development.stop", subject: { kind: "development", id } });
    return getDevelopment(tx, id);
  });
}
