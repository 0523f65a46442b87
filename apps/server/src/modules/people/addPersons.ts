import type { Insertable } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { insertMany, type Tables } from "../../platform/db/index.ts";
import type { Line } from "../../platform/grants/line.ts";
import { type KeyRow, makeKeys } from "../../platform/personalData/subjectKeys.ts";
import { completed, nobody, sealPersonContent } from "./identity.ts";
import { rowsOf, type SaidRows, type Saying } from "./said.ts";
import type { PersonSource } from "./source.ts";

export interface NewPerson extends Saying {
  id?: string;
  line: Line;
  /** Where they are counted until a site or a residence says better; at least the county. */
  area: string;
}

/** Persons made and sealed, but not written yet: until then nobody has their keys. */
export interface SealedPersons extends SaidRows {
  /** In the order in which they were told. */
  ids: string[];
  keys: KeyRow[];
  persons: Insertable<Tables["persons"]>[];
}

/** Makes persons nobody knew, each with a key of their own. Needs no database: a list is sealed ahead of its writing. */
export function sealPersons(
  ctx: Context,
  people: readonly NewPerson[],
  source: PersonSource,
  unitId: string | null,
): SealedPersons {
  const district = ctx.actor.district ?? "";
  const now = ctx.app.clock.now();
  const today = dayOf(now);
  const said = people.map((person) => ({ ...person, personId: person.id ?? newId() }));
  const ids = said.map(({ personId }) => personId);
  const { keys, rows } = makeKeys(ctx, ids);
  const persons = said.map((person): Insertable<Tables["persons"]> => {
    const id = person.personId;
    const line = person.employment?.line ?? person.line;
    const identity = completed(person.identity ?? nobody, today);
    return {
      district,
      id,
      line,
      lines: [line],
      area: person.employment?.area ?? person.residence?.area ?? person.area,
      employerId: person.employment?.employerId ?? null,
      siteId: person.employment?.siteId ?? null,
      ...sealPersonContent(ctx.app, keys.get(id)!, id, identity),
      createdAt: now,
      confirmedOn: source.on,
    };
  });
  return { ids, keys: rows, persons, ...rowsOf(ctx, said, keys, source, unitId) };
}

/** Writes what was sealed. Part of the verb that audits it. */
export async function insertPersons(tx: Tx, sealed: SealedPersons): Promise<void> {
  await insertMany(tx.db, "dataKeys", sealed.keys);
  await insertMany(tx.db, "persons", sealed.persons);
  await insertMany(tx.db, "personFacts", sealed.facts);
  await insertMany(tx.db, "employments", sealed.employments);
  await insertMany(tx.db, "residences", sealed.residences);
}

/**
 * Adds persons nobody knew; some thousand at a time. Part of the verb that audits it.
 * @returns their ids, in the same order.
 */
export async function addPersons(
  tx: Tx,
  people: readonly NewPerson[],
  source: PersonSource,
  unitId: string | null,
): Promise<string[]> {
  const sealed = sealPersons(tx, people, source, unitId);
  await insertPersons(tx, sealed);
  return sealed.ids;
}
