import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { actingUnit, findRegistrations } from "../policy.ts";
import { type Head, RevealHead } from "../schema.ts";
import { contactsOf, findRegistration, mayFind } from "./queries.ts";

/** Name and number of a registered firm's contact, for a stated purpose. */
export async function revealContact(ctx: Context, id: string, input: RevealHead): Promise<Head> {
  authorize(ctx, findRegistrations);
  const { purpose } = RevealHead.parse(input);
  // Not kept as a submission: the stored answer would outlive the key of what it shows.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const row = await findRegistration(tx, id);
    if (!mayFind(tx, row)) throw new AppError("forbidden", "grant.outsideArea");
    const contact = (await contactsOf(tx, [row])).get(id);
    await tx.db
      .insertInto("accesses")
      .values({
        district: row.district,
        id: newId(),
        subjectAccountId: null,
        accountId: accountIdOf(tx.actor) ?? "",
        unitId: actingUnit(tx.actor, { area: row.area, line: "all" }),
        what: "registration.contact",
        purpose,
        at: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "registration.revealContact",
      subject: { kind: "registration", id },
      after: { purpose },
    });
    return contact ?? { name: null, phone: null };
  });
}
