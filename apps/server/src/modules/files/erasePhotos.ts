import type { Tx } from "../../platform/context.ts";

/**
 * Forgets every photo somebody uploaded, and those that staff took in with their demands; part of the
 * verb that audits it, which deletes their bytes after its commit.
 */
export async function erasePhotos(
  tx: Tx,
  accountId: string,
  askedCaseIds: readonly string[],
): Promise<string[]> {
  const erased = await tx.db
    .deleteFrom("files")
    .where((where) =>
      where.or([
        where("accountId", "=", accountId),
        ...(askedCaseIds.length === 0
          ? []
          : [where.and([where("caseId", "in", [...askedCaseIds]), where("phase", "=", "asked")])]),
      ]),
    )
    .returning("id")
    .execute();
  return erased.map(({ id }) => id);
}
