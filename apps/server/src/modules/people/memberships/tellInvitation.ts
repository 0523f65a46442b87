import { startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { answerCell } from "./invitations.ts";
import { writeInvitation } from "./inviteMember.ts";
import type { InvitationAnswer } from "./schema.ts";

/** Writes an invitation as it went on an earlier day, with the person's answer; part of the verb that audits it. */
export async function tellInvitation(
  tx: Tx,
  person: { id: string; area: string; line: string },
  told: {
    words: string;
    sentOn: string;
    answered: { on: string; answer: InvitationAnswer } | null;
  },
): Promise<void> {
  const noon = (day: string) => new Date(startOfDay(day).getTime() + 12 * 3_600_000);
  const id = await writeInvitation(tx, person, told.words);
  const { answered } = told;
  const answer = { answer: answered?.answer ?? "later", words: "" };
  await tx.db
    .updateTable("memberInvitations")
    .set({
      sentAt: noon(told.sentOn),
      ...(answered !== null && {
        answerSealed: seal(
          tx.app,
          await keyOf(tx, person.id),
          JSON.stringify(answer),
          answerCell(id),
        ),
        answeredAt: noon(answered.on),
      }),
    })
    .where("id", "=", id)
    .execute();
}
