import { randomInt } from "node:crypto";
import { audit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { json } from "../../platform/db/index.ts";
import { invalid, invalidFields } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { grantOver, writeSurveys } from "./policy.ts";
import { getSurvey } from "./queries.ts";
import { issuesOf } from "./rules.ts";
import { NewSurvey, type Survey } from "./schema.ts";

/** Letters and digits that are not taken for one another when read aloud or typed. */
const signs = "23456789abcdefghjkmnpqrstuvwxyz";
const newCode = (): string =>
  Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join("");

/** A draft, which its unit may change until it is opened. */
export async function createSurvey(ctx: Context, input: NewSurvey): Promise<Survey> {
  authorize(ctx, writeSurveys);
  const asked = NewSurvey.parse(input);
  return withTransaction(ctx, async (tx) => {
    const unitId = await checkSurvey(tx, asked);
    const id = tx.submission?.key ?? newId();
    await insertDraft(tx, id, unitId, asked);
    await audit(tx, {
      action: "survey.create",
      subject: { kind: "survey", id },
      after: { title: asked.title, area: asked.area, questions: asked.questions.length },
    });
    return getSurvey(tx, id);
  });
}

/** @returns the unit that asks. @throws AppError with everything wrong, or when the place is another's. */
export async function checkSurvey(tx: Tx, asked: NewSurvey): Promise<string> {
  const issues = issuesOf(asked);
  if (asked.closesOn < dayOf(tx.app.clock.now()))
    issues.push({ path: "closesOn", reason: "day.past" });
  if (issues.length > 0) throw invalidFields(issues);
  await requireArea(tx, asked.area, "area");
  const grant = grantOver(tx.actor, asked);
  if (grant === undefined) throw invalid("area", "grant.outsideArea");
  return grant.unitId;
}

export async function insertDraft(
  tx: Tx,
  id: string,
  unitId: string,
  { questions, ...asked }: NewSurvey,
): Promise<void> {
  await tx.db
    .insertInto("surveys")
    .values({
      district: tx.actor.district ?? "",
      id,
      code: newCode(),
      ...asked,
      questions: json(questions),
      state: "draft",
      unitId,
      madeBy: accountIdOf(tx.actor),
      madeAt: tx.app.clock.now(),
    })
    .execute();
}
