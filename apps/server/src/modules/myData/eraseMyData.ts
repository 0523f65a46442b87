import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { eraseAccount, eraseOwn } from "../accounts/index.ts";
import { caseIdsOf, forgetAsker } from "../cases/index.ts";
import { deleteBytes, erasePhotos } from "../files/index.ts";
import { forgetPerson, linkNamesakes, ownIdentity } from "../people/index.ts";
import { forgetInLists } from "../rosters/index.ts";
import { forgetBooker } from "../stations/index.ts";

/**
 * Erases a worker. What remains: that a case of this category was asked and answered, and the audit
 * trail; no name, number, word, place or photo of theirs can be found again.
 */
export async function eraseMyData(ctx: Context): Promise<null> {
  authorize(ctx, eraseOwn);
  const id = accountIdOf(ctx.actor) ?? "";
  let photos: string[] = [];
  let deleteFiles = async (): Promise<void> => undefined;
  await withTransaction(ctx, async (tx) => {
    photos = await erasePhotos(tx, id, await caseIdsOf(tx, id));
    await forgetAsker(tx, id);
    await linkNamesakes(tx, id);
    deleteFiles = await forgetInLists(tx, await ownIdentity(tx, id));
    await forgetPerson(tx, id);
    await forgetBooker(tx, id);
    await eraseAccount(tx, id);
    await audit(tx, { action: "account.erase", subject: { kind: "account", id } });
    return null;
  });
  // After the commit; what a crash leaves here is swept.
  await deleteBytes(ctx.app, ctx.actor.district ?? "", photos);
  await deleteFiles();
  return null;
}
