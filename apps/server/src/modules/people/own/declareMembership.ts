import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { agreeOnce } from "../../accounts/index.ts";
import { endOne, requireSense } from "../memberships/addMembership.ts";
import { insertMembership } from "../memberships/content.ts";
import { answerCell } from "../memberships/invitations.ts";
import { AnswerInvitation, DeclareMembership } from "../memberships/schema.ts";
import { ownPerson } from "../policy.ts";
import { ownSource } from "../source.ts";
import { ownOrNew } from "./declareOwn.ts";
import { myPerson } from "./linkPerson.ts";
import { ownMembers } from "./ownPersons.ts";
import type { MyPerson } from "./schema.ts";

/** A member shows themselves (亮身份); a separate consent is taken for what is sensitive. */
export async function declareMembership(ctx: Context, input: DeclareMembership): Promise<MyPerson> {
  authorize(ctx, ownPerson);
  const { agreed, ...content } = DeclareMembership.parse(input);
  return withTransaction(ctx, async (tx) => {
    const accountId = accountIdOf(tx.actor) ?? "";
    await agreeOnce(tx, accountId, "service", false);
    await agreeOnce(tx, accountId, "sensitive", agreed);
    requireSense(content);
    const [personId = ""] = await ownOrNew(tx, accountId, null, null);
    await insertMembership(
      tx,
      personId,
      { ...content, unitId: null, basis: "ownWord" },
      ownSource(dayOf(tx.app.clock.now())),
      null,
    );
    await audit(tx, { action: "membership.declare", subject: { kind: "account", id: accountId } });
    return myPerson(tx);
  });
}

/** Takes back what one said of oneself, or says that a membership is over. */
export async function endOwnMembership(ctx: Context, membershipId: string): Promise<MyPerson> {
  authorize(ctx, ownPerson);
  return withTransaction(ctx, async (tx) => {
    const accountId = accountIdOf(tx.actor) ?? "";
    const members = await ownMembers(tx, accountId);
    if (members.length === 0) throw notFound("membership");
    await endOne(tx, members, membershipId, dayOf(tx.app.clock.now()));
    await audit(tx, {
      action: "membership.endOwn",
      subject: { kind: "account", id: accountId },
      after: { membershipId },
    });
    return myPerson(tx);
  });
}

/** The person's own answer to an invitation; nobody else can give it, and it is given once. */
export async function answerInvitation(
  ctx: Context,
  invitationId: string,
  input: AnswerInvitation,
): Promise<MyPerson> {
  authorize(ctx, ownPerson);
  const answer = AnswerInvitation.parse(input);
  return withTransaction(ctx, async (tx) => {
    const accountId = accountIdOf(tx.actor) ?? "";
    const members = await ownMembers(tx, accountId);
    const row =
      members.length === 0
        ? undefined
        : await tx.db
            .selectFrom("memberInvitations")
            .select(["id", "personId", "answeredAt", "withdrawnAt"])
            .where("id", "=", invitationId)
            .where("personId", "in", members)
            .forUpdate()
            .executeTakeFirst();
    if (row === undefined) throw notFound("invitation");
    if (row.answeredAt !== null || row.withdrawnAt !== null)
      throw new AppError("conflict", "invitation.closed");
    const key = await keyOf(tx, row.personId);
    await tx.db
      .updateTable("memberInvitations")
      .set({
        answerSealed: seal(tx.app, key, JSON.stringify(answer), answerCell(row.id)),
        answeredAt: tx.app.clock.now(),
      })
      .where("id", "=", row.id)
      .execute();
    await audit(tx, {
      action: "membership.answerInvitation",
      subject: { kind: "account", id: accountId },
      after: { invitationId },
    });
    return myPerson(tx);
  });
}
