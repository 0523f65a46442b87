import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { invalid, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { getUnit } from "../../organizations/index.ts";
import { again, requireDay } from "../changePerson.ts";
import { lockPerson, membersOf, placeOf } from "../personRow.ts";
import { actingUnit, writeMemberships } from "../policy.ts";
import { EndFact, type PersonDetail } from "../schema.ts";
import { staffSource } from "../source.ts";
import { insertMembership } from "./content.ts";
import { AddMembership } from "./schema.ts";

/** What an organisation or the person said; the words of others are no basis. */
export async function addMembership(
  ctx: Context,
  id: string,
  input: AddMembership,
): Promise<PersonDetail> {
  authorize(ctx, writeMemberships);
  const { source, ...content } = AddMembership.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    requireDay(tx, source);
    requireSense(content);
    if (content.unitId !== null) await getUnit(tx, content.unitId, "unitId");
    const unitId = actingUnit(tx.actor, placeOf(row));
    const membershipId = await insertMembership(
      tx,
      row.id,
      content,
      staffSource(tx, unitId, source),
      unitId,
    );
    await audit(tx, {
      action: "membership.add",
      subject: { kind: "person", id: row.id },
      // Of which kind is sensitive: the trail says that something was written, and on what it rests.
      after: { membershipId, basis: content.basis, source },
    });
    return again(tx, row.id);
  });
}

/** @throws AppError where the parts of a membership do not fit together. */
export function requireSense(content: { kind: string; status: string; floating: boolean }): void {
  if (content.kind !== "party" && content.status === "probationary")
    throw invalid("status", "membership.partyOnly");
  if (content.kind !== "party" && content.floating)
    throw invalid("floating", "membership.partyOnly");
}

/** A membership that is over, or was written wrongly; it stays to be seen. */
export async function endMembership(
  ctx: Context,
  id: string,
  membershipId: string,
  input: EndFact,
): Promise<PersonDetail> {
  authorize(ctx, writeMemberships);
  const { on, source } = EndFact.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    requireDay(tx, source);
    await endOne(tx, await membersOf(tx, row.id), membershipId, on);
    await audit(tx, {
      action: "membership.end",
      subject: { kind: "person", id: row.id },
      after: { membershipId, on, source },
    });
    return again(tx, row.id);
  });
}

/** @throws AppError when these persons have no such open membership. */
export async function endOne(
  tx: Tx,
  members: readonly string[],
  membershipId: string,
  on: string,
): Promise<void> {
  const ended = await tx.db
    .updateTable("memberships")
    .set({ endedOn: on, endedBy: accountIdOf(tx.actor) })
    .where("id", "=", membershipId)
    .where("personId", "in", [...members])
    .where("endedOn", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (ended === undefined) throw notFound("membership");
}
