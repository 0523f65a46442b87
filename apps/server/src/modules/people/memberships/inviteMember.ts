import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { again } from "../changePerson.ts";
import { lockPerson, membersOf, placeOf } from "../personRow.ts";
import { actingUnit, writeMemberships } from "../policy.ts";
import type { PersonDetail } from "../schema.ts";
import { invitationsOf, mayInvite, wordsCell } from "./invitations.ts";
import { InviteMember } from "./schema.ts";

/**
 * Invites somebody to show themselves as a member (亮身份). They read it on the phone, and the answer
 * is theirs: nobody else can write one, and who said no is left in peace.
 */
export async function inviteMember(
  ctx: Context,
  id: string,
  input: InviteMember,
): Promise<PersonDetail> {
  authorize(ctx, writeMemberships);
  const { words } = InviteMember.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    await writeInvitation(tx, row, words);
    await audit(tx, { action: "membership.invite", subject: { kind: "person", id: row.id } });
    return again(tx, row.id);
  });
}

/** Writes an invitation; part of the verb that audits it. @throws AppError `invitation.notNow` */
export async function writeInvitation(
  tx: Tx,
  person: { id: string; area: string; line: string },
  words: string,
): Promise<string> {
  const now = tx.app.clock.now();
  const earlier = await invitationsOf(tx, await membersOf(tx, person.id));
  const allowed = mayInvite(
    earlier.map((one) => ({
      open: one.answeredAt === null && one.withdrawnAt === null,
      answer: one.answer,
      answeredAt: one.answeredAt === null ? null : new Date(one.answeredAt),
    })),
    now,
  );
  if (!allowed) throw new AppError("conflict", "invitation.notNow");
  const id = newId();
  await tx.db
    .insertInto("memberInvitations")
    .values({
      district: tx.actor.district ?? "",
      id,
      personId: person.id,
      wordsSealed: seal(tx.app, await keyOf(tx, person.id), words, wordsCell(id)),
      sentBy: accountIdOf(tx.actor) ?? "",
      unitId: actingUnit(tx.actor, placeOf(person)),
      sentAt: now,
    })
    .execute();
  return id;
}

/** Takes back an invitation that was not answered. */
export async function withdrawInvitation(
  ctx: Context,
  id: string,
  invitationId: string,
): Promise<PersonDetail> {
  authorize(ctx, writeMemberships);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    const withdrawn = await tx.db
      .updateTable("memberInvitations")
      .set({ withdrawnAt: tx.app.clock.now() })
      .where("id", "=", invitationId)
      .where("personId", "in", await membersOf(tx, row.id))
      .where("answeredAt", "is", null)
      .where("withdrawnAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (withdrawn === undefined) throw notFound("invitation");
    await audit(tx, {
      action: "membership.withdrawInvitation",
      subject: { kind: "person", id: row.id },
      after: { invitationId },
    });
    return again(tx, row.id);
  });
}
