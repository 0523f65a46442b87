import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError, invalid, notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { staffReaching } from "../accounts/index.ts";
import { liaisonRoles, mayWrite, writeEmployers } from "./policy.ts";
import { getEmployer } from "./queries.ts";
import { requireSiteOf } from "./refs.ts";
import { type EmployerDetail, NameLiaison } from "./schema.ts";

/** Names somebody of the offices to be in touch with a firm or one of its sites; named twice is named once. */
export async function nameLiaison(
  ctx: Context,
  employerId: string,
  input: NameLiaison,
): Promise<EmployerDetail> {
  authorize(ctx, writeEmployers);
  const { accountId, siteId } = NameLiaison.parse(input);
  return withTransaction(ctx, async (tx) => {
    const place = await lockFirm(tx, employerId);
    if (siteId !== null) await requireSiteOf(tx, siteId, employerId, "siteId");
    const named = (await staffReaching(tx, place, liaisonRoles)).find(
      (one) => one.accountId === accountId,
    );
    if (named === undefined) throw invalid("accountId", "liaison.outOfReach");
    await insertLiaison(tx, { employerId, siteId, accountId, unitId: named.unitId });
    await audit(tx, {
      action: "employer.nameLiaison",
      subject: { kind: "employer", id: employerId },
      after: { accountId, siteId },
    });
    return getEmployer(tx, employerId);
  });
}

/** Part of the verb that audits it. */
export async function insertLiaison(
  tx: Tx,
  liaison: { employerId: string; siteId: string | null; accountId: string; unitId: string },
): Promise<void> {
  await tx.db
    .insertInto("employerLiaisons")
    .values({
      district: tx.actor.district ?? "",
      id: newId(),
      ...liaison,
      namedAt: tx.app.clock.now(),
      namedBy: accountIdOf(tx.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Somebody is no longer in touch with a firm; that they were stays written. */
export async function endLiaison(
  ctx: Context,
  employerId: string,
  liaisonId: string,
): Promise<EmployerDetail> {
  authorize(ctx, writeEmployers);
  return withTransaction(ctx, async (tx) => {
    await lockFirm(tx, employerId);
    const ended = await tx.db
      .updateTable("employerLiaisons")
      .set({ endedAt: tx.app.clock.now(), endedBy: accountIdOf(tx.actor) })
      .where("id", "=", liaisonId)
      .where("employerId", "=", employerId)
      .where("endedAt", "is", null)
      .returning(["accountId", "siteId"])
      .executeTakeFirst();
    if (ended === undefined) throw notFound("liaison");
    await audit(tx, {
      action: "employer.endLiaison",
      subject: { kind: "employer", id: employerId },
      before: { ...ended },
    });
    return getEmployer(tx, employerId);
  });
}

async function lockFirm(tx: Tx, id: string): Promise<{ area: string; line: LineOrAll }> {
  const row = await tx.db
    .selectFrom("employers")
    .select(["area", "line"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("employer");
  const place = { area: row.area, line: row.line as LineOrAll };
  if (!mayWrite(tx.actor, writeEmployers, place))
    throw new AppError("forbidden", "grant.outsideArea");
  return place;
}
