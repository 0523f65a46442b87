import type { Tx } from "../../../platform/context.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { peopleOf } from "../../accounts/index.ts";
import { groupsOf, rootsOf } from "../groups.ts";
import { isWhole } from "../identity.ts";
import { findPersons } from "../readPersons.ts";

/** The persons that the caller linked, as whom they are now. */
export async function linkedPersons(tx: Tx, accountId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("persons")
    .select(["id", "mergedInto"])
    .where("accountId", "=", accountId)
    .orderBy("id")
    .execute();
  return [...new Set(rows.map(({ id, mergedInto }) => mergedInto ?? id))];
}

/** All rows that are the caller's: what they linked, and everybody found to be the same. */
export async function ownMembers(tx: Tx, accountId: string): Promise<string[]> {
  const groups = await groupsOf(tx, await linkedPersons(tx, accountId));
  return [...groups.values()].flat();
}

/** Persons that have the caller's number, which they proved to be theirs by signing in, and no account yet. */
export async function claimablePersons(tx: Tx): Promise<string[]> {
  const id = accountIdOf(tx.actor) ?? "";
  const phone = (await peopleOf(tx, [id])).get(id)?.phone ?? null;
  if (!isWhole(phone)) return [];
  const found = [...(await findPersons(tx, { phones: [phone] })).values()].flat();
  if (found.length === 0) return [];
  const roots = [...new Set((await rootsOf(tx, found)).values())];
  const groups = await groupsOf(tx, roots);
  const taken = await tx.db
    .selectFrom("persons")
    .select(["id", "mergedInto"])
    .where("id", "in", [...groups.values()].flat())
    .where((where) => where.or([where("accountId", "is not", null), where("state", "=", "erased")]))
    .execute();
  const others = new Set(taken.map((row) => row.mergedInto ?? row.id));
  return roots.filter((root) => !others.has(root));
}
