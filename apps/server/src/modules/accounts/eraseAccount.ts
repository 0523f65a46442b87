import type { Tx } from "../../platform/context.ts";
import { shredKey } from "../../platform/personalData/subjectKeys.ts";
import { endSessionsOf } from "./sessions.ts";

/**
 * Destroys a person's key, and with it everything that was sealed for them, and empties the rest of
 * their account; part of the verb that audits it. The same phone may register anew, as somebody else.
 */
export async function eraseAccount(tx: Tx, id: string): Promise<void> {
  await shredKey(tx, id);
  await tx.db
    .updateTable("accounts")
    .set({
      state: "erased",
      nameSealed: null,
      phoneSealed: null,
      phoneIndex: null,
      area: null,
      line: null,
    })
    .where("id", "=", id)
    .execute();
  await endSessionsOf(tx, id);
  await tx.db.updateTable("sessions").set({ device: "" }).where("accountId", "=", id).execute();
}
