import { maskName, maskPhone } from "@juxin/standards";
import type { App, Tx } from "../../platform/context.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import { newId } from "../../platform/crypto/newId.ts";
import type { Line } from "../../platform/grants/line.ts";
import { open, seal } from "../../platform/personalData/sealed.ts";
import { keyOf, keysOf } from "../../platform/personalData/subjectKeys.ts";
import { phoneIndex } from "./phones.ts";

interface SealedPerson {
  id: string;
  nameSealed: string | null;
  phoneSealed: string | null;
}

/** A name and a phone in clear. Leaves the server only masked, or through a logged reveal. */
export interface Person {
  name: string | null;
  phone: string | null;
}

export const openPerson = (app: App, key: DataKey | undefined, row: SealedPerson): Person => ({
  name: open(app, key, row.nameSealed, `accounts.name:${row.id}`),
  phone: open(app, key, row.phoneSealed, `accounts.phone:${row.id}`),
});

export const maskPerson = (person: Person): Person => ({
  name: person.name === null ? null : maskName(person.name),
  phone: person.phone === null ? null : maskPhone(person.phone),
});

export const sealPerson = (
  app: App,
  district: string,
  key: DataKey,
  id: string,
  person: Person,
) => ({
  nameSealed: person.name === null ? null : seal(app, key, person.name, `accounts.name:${id}`),
  phoneSealed: person.phone === null ? null : seal(app, key, person.phone, `accounts.phone:${id}`),
  phoneIndex: person.phone === null ? null : phoneIndex(app, district, person.phone),
});

/** People by account id, in clear; those erased are missing. */
export async function peopleOf(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("accounts")
    .select(["id", "nameSealed", "phoneSealed"])
    .where("id", "in", wanted)
    .where("state", "<>", "erased")
    .execute();
  const keys = await keysOf(
    tx,
    rows.map((row) => row.id),
  );
  return new Map(rows.map((row) => [row.id, openPerson(tx.app, keys.get(row.id), row)]));
}

/** Of these accounts those whose people erased themselves. */
export async function erasedAmong(tx: Tx, ids: readonly (string | null)[]): Promise<Set<string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Set();
  const rows = await tx.db
    .selectFrom("accounts")
    .select("id")
    .where("id", "in", wanted)
    .where("state", "=", "erased")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Names of staff, in clear: they act in office. Workers are not among them. */
export async function staffNames(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("accounts")
    .select(["id", "nameSealed", "phoneSealed"])
    .where("id", "in", wanted)
    .where("kind", "=", "staff")
    .execute();
  const keys = await keysOf(
    tx,
    rows.map((row) => row.id),
  );
  const named = rows.map(
    (row) => [row.id, openPerson(tx.app, keys.get(row.id), row).name] as const,
  );
  return new Map(named.filter((pair): pair is [string, string] => pair[1] !== null));
}

interface NewAccount extends Person {
  kind: "worker" | "staff";
  login?: string;
  passwordHash?: string;
  line?: Line | null;
  area?: string | null;
}

/** Adds an account with a key of its own; part of a verb that audits it. */
export async function addAccount(tx: Tx, account: NewAccount): Promise<string> {
  const id = newId();
  const district = tx.actor.district ?? "";
  const key = await keyOf(tx, id);
  await tx.db
    .insertInto("accounts")
    .values({
      district,
      id,
      kind: account.kind,
      login: account.login ?? null,
      ...sealPerson(tx.app, district, key, id, account),
      passwordHash: account.passwordHash ?? null,
      passwordInitial: account.passwordHash !== undefined,
      line: account.line ?? null,
      area: account.area ?? null,
      createdAt: tx.app.clock.now(),
    })
    .execute();
  return id;
}

/** The worker with this phone, or a new one who has not signed in yet: one person, one account. */
export async function workerByPhone(
  tx: Tx,
  person: { name: string | null; phone: string; line?: Line },
): Promise<{ id: string; added: boolean }> {
  const found = await tx.db
    .selectFrom("accounts")
    .select("id")
    .where("kind", "=", "worker")
    .where("phoneIndex", "=", phoneIndex(tx.app, tx.actor.district ?? "", person.phone))
    .executeTakeFirst();
  if (found !== undefined) return { id: found.id, added: false };
  return { id: await addAccount(tx, { kind: "worker", line: null, ...person }), added: true };
}
