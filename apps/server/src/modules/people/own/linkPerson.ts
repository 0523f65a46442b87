import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { agreeOnce } from "../../accounts/index.ts";
import { ownPerson } from "../policy.ts";
import { collectOwnPersons } from "./collectOwnPerson.ts";
import { claimablePersons } from "./ownPersons.ts";
import { LinkPerson, type MyPerson } from "./schema.ts";

export async function myPerson(tx: Tx): Promise<MyPerson> {
  return {
    persons: await collectOwnPersons(tx),
    claimable: (await claimablePersons(tx)).length,
  };
}

/**
 * The caller says that the persons with their number are themselves. From then on they see, correct
 * and erase what is held there, and who looked.
 */
export async function linkPerson(ctx: Context, input: LinkPerson): Promise<MyPerson> {
  authorize(ctx, ownPerson);
  LinkPerson.parse(input);
  return withTransaction(ctx, async (tx) => {
    const accountId = accountIdOf(tx.actor) ?? "";
    await agreeOnce(tx, accountId, "service", false);
    const found = await claimablePersons(tx);
    if (found.length === 0) throw new AppError("notFound", "person.nothingToLink");
    await tx.db.updateTable("persons").set({ accountId }).where("id", "in", found).execute();
    await audit(tx, {
      action: "person.link",
      subject: { kind: "account", id: accountId },
      after: { persons: found },
    });
    return myPerson(tx);
  });
}
