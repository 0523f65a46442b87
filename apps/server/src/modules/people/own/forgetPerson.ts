import { sql } from "kysely";
import { dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { shredKey } from "../../../platform/personalData/subjectKeys.ts";
import { forgetHead } from "../../employers/index.ts";
import { ownMembers } from "./ownPersons.ts";

/**
 * Erases the persons that an account linked: their keys are destroyed, and with them all that was
 * sealed, in history too; what an index could find is emptied. A shell stays where they were counted,
 * so that counts that were signed can still be told. Part of the verb that audits it.
 */
export async function forgetPerson(tx: Tx, accountId: string): Promise<void> {
  const members = await ownMembers(tx, accountId);
  if (members.length === 0) return;
  const now = tx.app.clock.now();
  const today = dayOf(now);
  const facts = await tx.db
    .selectFrom("personFacts")
    .select("phoneIndex")
    .where("personId", "in", members)
    .execute();
  await forgetHead(
    tx,
    facts.flatMap(({ phoneIndex }) => phoneIndex ?? []),
  );
  for (const id of members) await shredKey(tx, id);
  const mark = sql<string>`id::text`;
  await tx.db
    .updateTable("personFacts")
    .set({ contentSealed: null, phoneIndex: null, citizenIndex: null, nameIndex: null, mark })
    .where("personId", "in", members)
    .execute();
  const toOn = sql<string>`coalesce(to_on, greatest(${today}::date, from_on))`;
  await tx.db
    .updateTable("employments")
    .set({ employerText: "", mark, toOn })
    .where("personId", "in", members)
    .execute();
  await tx.db
    .updateTable("residences")
    .set({ addressSealed: null, area: tx.actor.district ?? "", mark, toOn })
    .where("personId", "in", members)
    .execute();
  await tx.db
    .updateTable("memberships")
    .set({
      contentSealed: null,
      kindMark: null,
      statusMark: null,
      unitMark: null,
      endedOn: sql<string>`coalesce(ended_on, ${today}::date)`,
    })
    .where("personId", "in", members)
    .execute();
  await tx.db
    .updateTable("memberInvitations")
    .set({
      wordsSealed: null,
      answerSealed: null,
      withdrawnAt: sql<Date>`coalesce(withdrawn_at, ${now})`,
    })
    .where("personId", "in", members)
    .execute();
  await tx.db
    .updateTable("developments")
    .set({ state: "stopped", endedAt: now, reasonSealed: null })
    .where("personId", "in", members)
    .where("state", "=", "open")
    .execute();
  await tx.db
    .updateTable("persons")
    .set({ state: "erased", contentSealed: null, known: [], accountId: null, erasedAt: now })
    .where("id", "in", members)
    .execute();
  await tx.db
    .deleteFrom("submissions")
    .where((where) => where.or(members.map((id) => where("route", "like", `%/people/${id}%`))))
    .execute();
}
