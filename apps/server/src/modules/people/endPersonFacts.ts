import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { again, requireDay } from "./changePerson.ts";
import { endEmployments, leavePersons } from "./endFacts.ts";
import { lockPerson, membersOf } from "./personRow.ts";
import { writePeople } from "./policy.ts";
import { refreshPersons } from "./refreshPersons.ts";
import { EndFact, type PersonDetail } from "./schema.ts";

/** One work of somebody has ended; they may have others. */
export async function endEmployment(
  ctx: Context,
  id: string,
  employmentId: string,
  input: EndFact,
): Promise<PersonDetail> {
  authorize(ctx, writePeople);
  const { on, source } = EndFact.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    requireDay(tx, source);
    const ended = await endEmployments(tx, await membersOf(tx, row.id), on, source, employmentId);
    if (ended === 0) throw notFound("employment");
    await refreshPersons(tx, [row.id]);
    await audit(tx, {
      action: "person.endEmployment",
      subject: { kind: "person", id: row.id },
      after: { employmentId, on, source },
    });
    return again(tx, row.id);
  });
}

/** Somebody is no longer here. Whoever is said to work here later is back by that. */
export async function leave(ctx: Context, id: string, input: EndFact): Promise<PersonDetail> {
  authorize(ctx, writePeople);
  const { on, source } = EndFact.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    requireDay(tx, source);
    if (row.state !== "active") throw new AppError("conflict", "person.leftAlready");
    await leavePersons(tx, await membersOf(tx, row.id), on, source);
    await audit(tx, {
      action: "person.leave",
      subject: { kind: "person", id: row.id },
      after: { on, source },
    });
    return again(tx, row.id);
  });
}
