import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { oversees, planStations } from "../policy.ts";
import { gatherInput } from "./gatherInput.ts";
import { keepInstance } from "./instances.ts";
import type { PlanInput } from "./planInput.ts";
import { findPlan, presentPlan } from "./planQueries.ts";
import { runPlan } from "./runPlan.ts";
import { AskCoverage, AskSiting, KeepPlan, type PlanResult, type StationPlan } from "./schema.ts";

/** One who plans waits for the answer before the next question; a few of them may at once. */
const mostRunning = 3;
/** What was neither kept nor looked at for so long is swept away by the next question. */
const forgetAfter = 14 * 24 * 60 * 60_000;

type Asked = { kind: "coverage"; input: AskCoverage } | { kind: "siting"; input: AskSiting };

/** Puts a question to the engines. The answer comes into the plan's row; whoever asks looks again. */
export async function askPlan(ctx: Context, question: Asked): Promise<StationPlan> {
  authorize(ctx, planStations);
  const asked =
    question.kind === "coverage"
      ? AskCoverage.parse(question.input)
      : AskSiting.parse(question.input);
  if ("variant" in asked && asked.variant === "extend" && asked.hourOfWeek === null)
    throw invalid("hourOfWeek", "plan.hourNeeded");
  const made = await withTransaction(ctx, async (tx) => {
    if (!oversees(tx.actor, asked.area ?? tx.actor.district ?? ""))
      throw new AppError("forbidden", "grant.outsideArea");
    await requireFew(tx);
    const input = await gatherInput(tx, asked);
    const id = tx.submission?.key ?? newId();
    const row = await tx.db
      .insertInto("stationPlans")
      .values({
        district: tx.actor.district ?? "",
        id,
        kind: question.kind,
        name: asked.name,
        asked: JSON.stringify(asked),
        state: "running",
        startedAt: tx.app.clock.now(),
        startedBy: accountIdOf(tx.actor),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await audit(tx, {
      action: "stationPlan.ask",
      subject: { kind: "stationPlan", id },
      after: { kind: question.kind, weight: asked.weight, minutes: asked.minutes },
    });
    inputs.set(id, input);
    return presentPlan(tx, row);
  });
  const input = inputs.get(made.id);
  inputs.delete(made.id);
  if (input !== undefined) void answer(ctx, made.id, input);
  return made;
}

/** From the question to the thread that answers it; a repeated submission finds none and starts none. */
const inputs = new Map<string, PlanInput>();

async function answer(ctx: Context, id: string, input: PlanInput): Promise<void> {
  const system: Context = {
    app: ctx.app,
    actor: { kind: "system", district: ctx.actor.district ?? "", name: "planner" },
    requestId: ctx.requestId,
  };
  try {
    const { result, instance } = await runPlan(input);
    keepInstance(ctx.app, id, {
      instance,
      network: input.network,
      straightSpeed: input.straightSpeed,
    });
    await finishPlan(system, id, { state: "done", result, reason: null });
  } catch (error) {
    ctx.app.log("error", "plan.failed", { id, error: String(error) });
    await finishPlan(system, id, { state: "failed", result: null, reason: "plan.failed" }).catch(
      () => undefined,
    );
  }
}

async function finishPlan(
  ctx: Context,
  id: string,
  outcome: { state: "done" | "failed"; result: PlanResult | null; reason: string | null },
): Promise<void> {
  authorize(ctx, planStations);
  await withTransaction(ctx, async (tx) => {
    await tx.db
      .updateTable("stationPlans")
      .set({
        ...outcome,
        result: outcome.result === null ? null : JSON.stringify(outcome.result),
        finishedAt: tx.app.clock.now(),
      })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: `stationPlan.${outcome.state}`,
      subject: { kind: "stationPlan", id },
      after: { share: outcome.result?.share ?? null, gap: outcome.result?.plan?.gap ?? null },
    });
  });
}

async function requireFew(tx: Tx): Promise<void> {
  const now = tx.app.clock.now().getTime();
  await tx.db
    .deleteFrom("stationPlans")
    .where("kept", "=", false)
    .where("startedAt", "<", new Date(now - forgetAfter))
    .execute();
  // A question that a stopped server left behind is not running any more.
  const { n } = await tx.db
    .selectFrom("stationPlans")
    .select((of) => of.fn.countAll<number>().as("n"))
    .where("state", "=", "running")
    .where("startedAt", ">", new Date(now - 3 * 60_000))
    .executeTakeFirstOrThrow();
  if (n >= mostRunning)
    throw new AppError("limit", "plan.tooManyRunning", { retryAfterSeconds: 10 });
}

/** Keeps a plan under a name, to be compared with others later; or lets it go. */
export async function keepPlan(
  ctx: Context,
  id: string,
  input: { name: string; kept: boolean },
): Promise<StationPlan> {
  authorize(ctx, planStations);
  const asked = KeepPlan.parse(input);
  return withTransaction(ctx, async (tx) => {
    const before = await findPlan(tx, id);
    const row = await tx.db
      .updateTable("stationPlans")
      .set(asked)
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await audit(tx, {
      action: "stationPlan.keep",
      subject: { kind: "stationPlan", id },
      before: { name: before.name, kept: before.kept },
      after: asked,
    });
    return presentPlan(tx, row);
  });
}
