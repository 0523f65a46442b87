import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { groupsOf, rootsOf } from "./groups.ts";
import { refreshPersons } from "./refreshPersons.ts";

/**
 * Takes two persons for one. Both histories stay where they are and are read together; `splitPerson`
 * undoes it. Part of the verb that audits it, in the name of whoever decided.
 * @param reason why they are the same, in words without personal data
 * @returns the id of the one that goes on.
 * @throws AppError `person.alreadyOne`, `person.twoAccounts`, `person.erased`
 */
export async function mergePersons(
  tx: Tx,
  keepId: string,
  otherId: string,
  reason: string,
): Promise<string> {
  const roots = await rootsOf(tx, [keepId, otherId]);
  const kept = roots.get(keepId);
  const other = roots.get(otherId);
  if (kept === undefined || other === undefined) throw notFound("person");
  if (kept === other) throw new AppError("conflict", "person.alreadyOne");
  const groups = await groupsOf(tx, [kept, other]);
  const moved = groups.get(other) ?? [other];
  const rows = await tx.db
    .selectFrom("persons")
    .select(["id", "state", "accountId"])
    .where("id", "in", [...(groups.get(kept) ?? []), ...moved])
    .orderBy("id")
    .forUpdate()
    .execute();
  if (rows.some(({ state }) => state === "erased")) throw new AppError("conflict", "person.erased");
  const accounts = new Set(rows.flatMap(({ accountId }) => accountId ?? []));
  if (accounts.size > 1) throw new AppError("conflict", "person.twoAccounts");
  await tx.db.updateTable("persons").set({ mergedInto: kept }).where("id", "in", moved).execute();
  await tx.db
    .insertInto("personMerges")
    .values({
      district: tx.actor.district ?? "",
      id: newId(),
      keptId: kept,
      otherId: other,
      moved,
      reason,
      byAccount: accountIdOf(tx.actor),
      at: tx.app.clock.now(),
    })
    .execute();
  await refreshPersons(tx, [kept]);
  return kept;
}

/**
 * Undoes the merge by which this person came to another, whoever was merged since; those who had come
 * along with them go back with them. Part of the verb that audits it.
 * @returns whom they were parted from.
 * @throws AppError `person.notMerged`
 */
export async function splitPerson(tx: Tx, otherId: string): Promise<string> {
  const merge = await tx.db
    .selectFrom("personMerges")
    .select(["id", "moved"])
    .where("otherId", "=", otherId)
    .where("undoneAt", "is", null)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  const root = (await rootsOf(tx, [otherId])).get(otherId);
  if (merge === undefined || root === undefined || root === otherId)
    throw new AppError("conflict", "person.notMerged");
  await tx.db
    .updateTable("persons")
    .set({ mergedInto: otherId })
    .where("id", "in", merge.moved)
    .where("id", "<>", otherId)
    .where("mergedInto", "=", root)
    .execute();
  await tx.db.updateTable("persons").set({ mergedInto: null }).where("id", "=", otherId).execute();
  await tx.db
    .updateTable("personMerges")
    .set({ undoneAt: tx.app.clock.now(), undoneBy: accountIdOf(tx.actor) })
    .where("id", "=", merge.id)
    .execute();
  await refreshPersons(tx, [root, otherId]);
  return root;
}
