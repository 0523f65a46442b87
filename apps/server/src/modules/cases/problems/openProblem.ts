import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf, unitIdsOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { visibleTo, writeProblems } from "../policy.ts";
import { putToProblem } from "./groupCases.ts";
import { getProblem } from "./queries.ts";
import { OpenProblem, type Problem } from "./schema.ts";

/** The part that all these codes begin with, cut to a whole level. */
function commonArea(areas: readonly string[], district: string): string {
  const [first = district] = areas;
  const level = [12, 9, 6].find((length) =>
    areas.every((area) => area.length >= length && area.startsWith(first.slice(0, length))),
  );
  return level === undefined ? district : first.slice(0, level);
}

/** Names the one cause behind several demands; the problem lies where all of them lie. */
export async function openProblem(ctx: Context, input: OpenProblem): Promise<Problem> {
  authorize(ctx, writeProblems);
  const asked = OpenProblem.parse(input);
  return withTransaction(ctx, async (tx) => {
    const cases = await tx.db
      .selectFrom("cases")
      .select(["id", "area", "line"])
      .where("id", "in", asked.caseIds)
      .where(visibleTo(tx.actor))
      .execute();
    if (cases.length !== new Set(asked.caseIds).size) throw notFound("case");
    const [owner] = unitIdsOf(tx.actor);
    if (owner === undefined) throw new AppError("forbidden", "grant.missing");
    const id = tx.submission?.key ?? newId();
    const district = tx.actor.district ?? "";
    const lines = new Set(cases.map((one) => one.line));
    await tx.db
      .insertInto("problems")
      .values({
        district,
        id,
        title: asked.title,
        cause: asked.cause,
        area: commonArea(
          cases.map((one) => one.area),
          district,
        ),
        line: lines.size === 1 ? ([...lines][0] ?? null) : null,
        ownerUnitId: owner,
        openedAt: tx.app.clock.now(),
        openedBy: accountIdOf(tx.actor),
      })
      .execute();
    await putToProblem(tx, id, asked.caseIds);
    await audit(tx, {
      action: "problem.open",
      subject: { kind: "problem", id },
      after: { title: asked.title },
    });
    return getProblem(tx, id);
  });
}
