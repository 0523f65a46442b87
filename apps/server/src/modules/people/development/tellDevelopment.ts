import { startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import type { Done } from "./rules.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { reasonCell, sealStep } from "./steps.ts";

/** Noon, so that a day's steps stand on that day everywhere. */
const noon = 12 * 3_600_000;

/** Writes a development as it went elsewhere or on paper, step by step on its days; part of the verb that audits it. */
export async function tellDevelopment(
  tx: Tx,
  key: DataKey,
  development: {
    personId: string;
    unitId: string;
    steps: readonly Done[];
    stopped?: { on: string; why: string } | null;
  },
): Promise<void> {
  const district = tx.actor.district ?? "";
  const { personId, unitId, steps, stopped = null } = development;
  const id = newId();
  const at = (day: string) => new Date(startOfDay(day).getTime() + noon);
  const by = { accountId: accountIdOf(tx.actor), unitId };
  await tx.db
    .insertInto("developments")
    .values({
      district,
      id,
      personId,
      unitId,
      startedAt: at(steps[0]?.on ?? ""),
      startedBy: by.accountId,
      version: Math.max(1, steps.length),
      ...(stopped !== null && {
        state: "stopped",
        endedAt: at(stopped.on),
        reasonSealed: seal(tx.app, key, stopped.why, reasonCell(id)),
      }),
    })
    .execute();
  await tx.db
    .insertInto("developmentSteps")
    .values(
      steps.map((step, index) => {
        const stepId = newId();
        const content = { type: "done" as const, ...step, note: "" };
        const contentSealed = sealStep(tx.app, key, stepId, content);
        return {
          district,
          id: stepId,
          developmentId: id,
          seq: index + 1,
          contentSealed,
          ...by,
          at: at(step.on),
        };
      }),
    )
    .execute();
}
