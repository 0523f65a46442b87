import type { Selectable } from "kysely";
import type { App, Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { unitRefs } from "../../organizations/index.ts";
import type { Invitation, InvitationAnswer } from "./schema.ts";

export const wordsCell = (id: string): string => `member_invitations.words:${id}`;
export const answerCell = (id: string): string => `member_invitations.answer:${id}`;

/** How long nobody is asked again who said no. */
const quietDays = 180;

type InvitationRow = Selectable<Tables["memberInvitations"]>;

export interface Answer {
  answer: InvitationAnswer;
  words: string;
}

export function openAnswer(
  app: App,
  key: DataKey | undefined,
  row: Pick<InvitationRow, "id" | "answerSealed">,
): Answer | null {
  const text = open(app, key, row.answerSealed, answerCell(row.id));
  return text === null ? null : (JSON.parse(text) as Answer);
}

/** Whether somebody may be invited now: nothing is open, and they did not say no lately. */
export function mayInvite(
  earlier: readonly { open: boolean; answer: InvitationAnswer | null; answeredAt: Date | null }[],
  now: Date,
): boolean {
  if (earlier.some((one) => one.open)) return false;
  return earlier.every(
    ({ answer, answeredAt }) =>
      answer !== "no" ||
      answeredAt === null ||
      now.getTime() - answeredAt.getTime() >= quietDays * 86_400_000,
  );
}

/** The invitations of these persons in clear, the latest first. */
export async function invitationsOf(tx: Tx, members: readonly string[]): Promise<Invitation[]> {
  const rows = await tx.db
    .selectFrom("memberInvitations")
    .selectAll()
    .where("personId", "in", [...members])
    .orderBy("sentAt", "desc")
    .orderBy("id", "desc")
    .execute();
  const keys = await keysOf(tx, members);
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.map((row) => {
    const key = keys.get(row.personId);
    const said = openAnswer(tx.app, key, row);
    return {
      id: row.id,
      words: open(tx.app, key, row.wordsSealed, wordsCell(row.id)),
      from: units.get(row.unitId ?? "")?.name ?? null,
      sentAt: row.sentAt.toISOString(),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      answer: said?.answer ?? null,
      answerWords: said?.words ?? null,
      answeredAt: row.answeredAt?.toISOString() ?? null,
    };
  });
}
