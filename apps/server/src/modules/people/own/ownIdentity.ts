import type { Tx } from "../../../platform/context.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { peopleOf } from "../../accounts/index.ts";
import { isWhole, openFact } from "../identity.ts";
import { findPersons } from "../readPersons.ts";
import { claimablePersons, ownMembers } from "./ownPersons.ts";

/** All that was ever said of who the caller is, in clear and whole; for erasing and showing it, never sent to anybody else. */
export interface OwnIdentity {
  /** Persons of the register that are theirs. */
  persons: string[];
  names: string[];
  phones: string[];
  citizenNumbers: string[];
  /** `YYYY-MM-DD` */
  births: string[];
}

export async function ownIdentity(tx: Tx, accountId: string): Promise<OwnIdentity> {
  const account = (await peopleOf(tx, [accountId])).get(accountId);
  const persons = await ownMembers(tx, accountId);
  const said = await factsOf(tx, persons);
  const all = (values: (string | null | undefined)[]) => [
    ...new Set(values.flatMap((value) => (value != null && isWhole(value) ? [value] : []))),
  ];
  return {
    persons,
    names: all([account?.name, ...said.map(({ name }) => name)]),
    phones: all([account?.phone, ...said.map(({ phone }) => phone)]),
    citizenNumbers: all(said.map(({ citizenNumber }) => citizenNumber)),
    births: all(said.map(({ birth }) => birth)),
  };
}

/**
 * Before they are erased: persons that nobody linked, with the caller's proven number or with the
 * citizen number of a person they linked, and with their name, are the caller too.
 */
export async function linkNamesakes(tx: Tx, accountId: string): Promise<void> {
  const { names, citizenNumbers } = await ownIdentity(tx, accountId);
  const byNumber = [...(await findPersons(tx, { citizenNumbers })).values()].flat();
  const numbered = new Set([...(await claimablePersons(tx)), ...byNumber]);
  const named = new Set([...(await findPersons(tx, { names })).values()].flat());
  const same = [...numbered].filter((id) => named.has(id));
  if (same.length === 0) return;
  await tx.db
    .updateTable("persons")
    .set({ accountId })
    .where("id", "in", same)
    .where("accountId", "is", null)
    .where("state", "<>", "erased")
    .execute();
}

async function factsOf(tx: Tx, persons: readonly string[]) {
  if (persons.length === 0) return [];
  const rows = await tx.db
    .selectFrom("personFacts")
    .select(["id", "personId", "contentSealed"])
    .where("personId", "in", [...persons])
    .execute();
  const keys = await keysOf(tx, persons);
  return rows.map((row) => openFact(tx.app, keys.get(row.personId), row));
}
