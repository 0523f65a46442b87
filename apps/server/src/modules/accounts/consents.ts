import { consentVersions } from "@juxin/ui/consentVersions.ts";
import { audit } from "../../platform/audit.ts";
import type { z } from "@hono/zod-openapi";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { ownData } from "./policy.ts";
import { type Consent, SetConsent } from "./schema.ts";

type ConsentRow = z.infer<typeof Consent>;

/** For each purpose what holds now: given, or given and withdrawn, or never asked. */
export async function consentsOf(tx: Tx, accountId: string): Promise<ConsentRow[]> {
  const rows = await tx.db
    .selectFrom("consents")
    .select(["purpose", "textVersion", "given", "at"])
    .where("accountId", "=", accountId)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return Object.entries(consentVersions).map(([purpose, current]) => {
    const own = rows.filter((row) => row.purpose === purpose);
    const last = own.at(-1);
    const lastGiven = own.findLast((row) => row.given);
    return {
      purpose: purpose as ConsentRow["purpose"],
      textVersion: last?.textVersion ?? current,
      givenAt: lastGiven?.at.toISOString() ?? null,
      withdrawnAt: last !== undefined && !last.given ? last.at.toISOString() : null,
    };
  });
}

/** Whether a consent holds: given, not withdrawn, and to the text in force. */
export const consentHolds = ({ purpose, textVersion, givenAt, withdrawnAt }: ConsentRow): boolean =>
  givenAt !== null && withdrawnAt === null && textVersion >= consentVersions[purpose];

/** Gives or withdraws one consent, to one version of its text. */
export async function setConsent(
  ctx: Context,
  input: SetConsent,
): Promise<{ items: ConsentRow[] }> {
  authorize(ctx, ownData);
  const asked = SetConsent.parse(input);
  const accountId = accountIdOf(ctx.actor) ?? "";
  return withTransaction(ctx, async (tx) => {
    if (asked.textVersion !== consentVersions[asked.purpose])
      throw new AppError("conflict", "consent.textChanged", {
        textVersion: consentVersions[asked.purpose],
      });
    await tx.db
      .insertInto("consents")
      .values({
        district: tx.actor.district ?? "",
        id: newId(),
        accountId,
        at: tx.app.clock.now(),
        ...asked,
      })
      .execute();
    await audit(tx, {
      action: asked.given ? "consent.give" : "consent.withdraw",
      subject: { kind: "account", id: accountId },
      after: { ...asked },
    });
    return { items: await consentsOf(tx, accountId) };
  });
}

/**
 * Makes sure a separate consent holds (PIPL art. 29), taking it with the act it is for; part of the
 * verb that audits it.
 * @throws AppError `consent.<purpose>Needed` when it neither holds nor is given now.
 */
export async function agreeOnce(
  tx: Tx,
  accountId: string,
  purpose: ConsentRow["purpose"],
  agreesNow: boolean,
): Promise<void> {
  const consent = (await consentsOf(tx, accountId)).find((one) => one.purpose === purpose);
  if (consent !== undefined && consentHolds(consent)) return;
  if (!agreesNow) throw new AppError("conflict", `consent.${purpose}Needed`);
  await tx.db
    .insertInto("consents")
    .values(consentRow(tx.actor.district ?? "", accountId, purpose, tx.app.clock.now()))
    .execute();
}

/** A consent given to the text in force. */
export const consentRow = (
  district: string,
  accountId: string,
  purpose: ConsentRow["purpose"],
  at: Date,
) => ({
  district,
  id: newId(),
  accountId,
  purpose,
  textVersion: consentVersions[purpose],
  given: true,
  at,
});
