import { z } from "@hono/zod-openapi";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { settleDifferences } from "../policy.ts";
import { addAction } from "../statements/addAction.ts";
import { type DifferenceRow, factsOf } from "../statements/differenceRow.ts";
import { findDifference, getDifference, peopleOf } from "../statements/differences.ts";
import { afterAction } from "../statements/rules.ts";
import { sayLearnt } from "../statements/sayLearnt.ts";
import { DifferenceDetail, Learnt, VisitAnswer } from "../statements/schema.ts";
import { outcomeOf, visitFields } from "./answers.ts";

export const NewVisit = z
  .object({
    id: Id.openapi({ description: "手机上生成；再送一次还是这一次" }),
    answer: VisitAnswer,
    doneAt: Instant.openapi({ description: "在门口的时间" }),
    asked: z.array(z.enum(visitFields)).max(visitFields.length).default([]),
    learnt: orNull(Learnt).default(null),
    text: safeText(500).nullable().default(null),
  })
  .strict()
  .openapi("NewVisit");
export type NewVisit = z.input<typeof NewVisit>;

export const VisitTaken = z
  .object({
    applied: z.boolean().openapi({ description: "false：已留存，但差异先前已由别人查清" }),
    difference: DifferenceDetail,
  })
  .openapi("VisitTaken");
export type VisitTaken = z.infer<typeof VisitTaken>;

/**
 * Takes down a visit that took place. It is never refused for coming late: when somebody settled the
 * difference before, or its statement is being signed, the words are kept and change nothing.
 */
export async function recordVisit(ctx: Context, id: string, input: NewVisit): Promise<VisitTaken> {
  authorize(ctx, settleDifferences);
  const visit = NewVisit.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { row, open } = await lockLatest(tx, id);
    const known = await tx.db
      .selectFrom("rosterDifferenceActions")
      .select(["differenceId", "applied"])
      .where("id", "=", visit.id)
      .executeTakeFirst();
    if (known !== undefined) {
      const { id: of } = await findDifference(tx, known.differenceId);
      return { applied: known.applied, difference: await getDifference(tx, of) };
    }
    const facts = factsOf(row);
    if (facts.type === "hiddenMember")
      throw new AppError("conflict", "difference.notNow", { refusal: "inviteOnly" });
    // Whoever was erased is not written down anew.
    if (!(await peopleOf(tx, [row])).has(row.id)) throw new AppError("conflict", "person.erased");
    const learnt = Object.keys(visit.learnt ?? {});
    const applied = open && facts.state === "open";
    const outcome = outcomeOf(
      { type: facts.type, field: row.field },
      visit.answer,
      new Set(learnt),
    );
    const now = tx.app.clock.now();
    const said = new Date(visit.doneAt);
    const doneAt = said > now ? now : said;
    const step = { type: "visit", outcome, text: visit.text, toUnitId: null } as const;
    await addAction(tx, row, visit.id, step, {
      answer: visit.answer,
      asked: visit.asked,
      learnt,
      doneAt,
      applied,
    });
    const after = applied ? afterAction(facts, step) : facts;
    if (applied)
      await tx.db
        .updateTable("rosterDifferences")
        .set({
          state: after.state,
          outcome: after.outcome,
          counts: after.counts,
          settledAt: after.state === "settled" ? now : null,
          version: row.version + 1,
        })
        .where("id", "=", row.id)
        .execute();
    if (visit.learnt !== null && learnt.length > 0)
      await sayLearnt(tx, row, "visit", visit.learnt, dayOf(doneAt));
    await audit(tx, {
      action: "difference.visit",
      subject: { kind: "difference", id: row.id },
      before: { state: facts.state, outcome: facts.outcome },
      after: { answer: visit.answer, state: after.state, applied, learnt },
    });
    return { applied, difference: await getDifference(tx, row.id) };
  });
}

/** The difference as it goes on today: a phone may know it by the number it had last month. */
async function lockLatest(tx: Tx, id: string): Promise<{ row: DifferenceRow; open: boolean }> {
  let row = await findDifference(tx, id);
  while (row.carriedTo !== null) row = await findDifference(tx, row.carriedTo);
  const locked = await tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where("id", "=", row.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { state } = await tx.db
    .selectFrom("rosterStatements")
    .select("state")
    .where("id", "=", row.statementId)
    .executeTakeFirstOrThrow();
  return { row: locked, open: state === "open" };
}
