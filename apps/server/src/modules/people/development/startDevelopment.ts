import { developmentSteps } from "@juxin/playbooks";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { getUnit } from "../../organizations/index.ts";
import type { PersonRow } from "../groups.ts";
import { openPersonContent } from "../identity.ts";
import { lockPerson, membersOf, placeOf } from "../personRow.ts";
import { actingUnit, writeDevelopments } from "../policy.ts";
import { getDevelopment } from "./queries.ts";
import { type Done, judge } from "./rules.ts";
import { type DevelopmentDetail, StartDevelopment } from "./schema.ts";
import { writeStep } from "./steps.ts";

/** Takes down that somebody applied to join the Party: the first of the 25 steps. */
export async function startDevelopment(
  ctx: Context,
  personId: string,
  input: StartDevelopment,
): Promise<DevelopmentDetail> {
  authorize(ctx, writeDevelopments);
  const { unitId, appliedOn, papers } = StartDevelopment.parse(input);
  return withTransaction(ctx, async (tx) => {
    const person = await lockPerson(tx, personId);
    const unit = await getUnit(tx, unitId, "unitId");
    if (!["partyOrganisation", "industryCommittee", "district"].includes(unit.kind))
      throw invalid("unitId", "development.noParty");
    await refuseSecond(tx, person);
    const key = await keyOf(tx, person.id);
    const { birth } = openPersonContent(tx.app, key, person);
    const done: Done = { step: 1, on: appliedOn, papers };
    const today = dayOf(tx.app.clock.now());
    const { refusals, warnings } = judge(developmentSteps[0]!, done, [], { today, birth });
    if (refusals.length > 0) throw new AppError("conflict", refusals[0]!, { refusals });
    const id = newId();
    await tx.db
      .insertInto("developments")
      .values({
        district: person.district,
        id,
        personId: person.id,
        unitId,
        startedAt: tx.app.clock.now(),
        startedBy: accountIdOf(tx.actor),
      })
      .execute();
    const acting = actingUnit(tx.actor, placeOf(person));
    await writeStep(tx, key, id, { type: "done", ...done, note: "" }, acting);
    await audit(tx, {
      action: "development.start",
      subject: { kind: "development", id },
      after: { personId: person.id, unitId },
    });
    return getDevelopment(tx, id, warnings);
  });
}

/** @throws AppError when somebody is on the way already. */
async function refuseSecond(tx: Tx, person: PersonRow): Promise<void> {
  const running = await tx.db
    .selectFrom("developments")
    .select("id")
    .where("personId", "in", await membersOf(tx, person.id))
    .where("state", "=", "open")
    .executeTakeFirst();
  if (running !== undefined)
    throw new AppError("conflict", "development.openAlready", { developmentId: running.id });
}
