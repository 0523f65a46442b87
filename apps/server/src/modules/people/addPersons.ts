import type { Insertable } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { Line } from "../../platform/grants/line.ts";
import { addKeys } from "../../platform/personalData/subjectKeys.ts";
import { completed, nobody, sealPersonContent } from "./identity.ts";
import { rowsOf, type Saying } from "./said.ts";
import type { PersonSource } from "./source.ts";
import { inParts } from "./inParts.ts";

export interface NewPerson extends Saying {
  id?: string;
  line: Line;
  /** Where they are counted until a site or a residence says better; at least the county. */
  area: string;
}

/**
 * Adds persons nobody knew, each with a key of their own; some thousand at a time. Part of the verb
 * that audits it.
 * @returns their ids, in the same order.
 */
export async function addPersons(
  tx: Tx,
  people: readonly NewPerson[],
  source: PersonSource,
  unitId: string | null,
): Promise<string[]> {
  const district = tx.actor.district ?? "";
  const now = tx.app.clock.now();
  const today = dayOf(now);
  const said = people.map((person) => ({ ...person, personId: person.id ?? newId() }));
  const ids = said.map(({ personId }) => personId);
  const keys = await addKeys(tx, ids);
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
      ...sealPersonContent(tx.app, keys.get(id)!, id, identity),
      createdAt: now,
      confirmedOn: source.on,
    };
  });
  const rows = rowsOf(tx, said, keys, source, unitId);
  await inParts(persons, (part) => tx.db.insertInto("persons").values(part).execute());
  await inParts(rows.facts, (part) => tx.db.insertInto("personFacts").values(part).execute());
  await inParts(rows.employments, (part) => tx.db.insertInto("employments").values(part).execute());
  await inParts(rows.residences, (part) => tx.db.insertInto("residences").values(part).execute());
  return ids;
}
