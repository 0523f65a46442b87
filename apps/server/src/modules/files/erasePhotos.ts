import type { Tx } from "../../platform/context.ts";

/** Forgets every photo somebody uploaded; part of the verb that audits it, which deletes their bytes after its commit. */
export async function erasePhotos(tx: Tx, accountId: string): Promise<string[]> {
  const erased = await tx.db
    .deleteFrom("files")
    .where("accountId", "=", accountId)
    .returning("id")
    .execute();
  return erased.map(({ id }) => id);
}
