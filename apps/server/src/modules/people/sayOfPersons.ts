import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { anyOf, insertMany } from "../../platform/db/index.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { rootsOf } from "./groups.ts";
import { refreshPersons } from "./refreshPersons.ts";
import { rowsOf, type Saying } from "./said.ts";
import type { PersonSource } from "./source.ts";

export interface SayingOf extends Saying {
  personId: string;
}

/**
 * Adds what a source says of known persons; some thousand at a time. What the same source said before
 * is only noted as said again. Whoever had left is back when an employment is said. Part of the verb
 * that audits it.
 */
export async function sayOfPersons(
  tx: Tx,
  said: readonly SayingOf[],
  source: PersonSource,
  unitId: string | null,
): Promise<void> {
  if (said.length === 0) return;
  const ids = [...new Set(said.map(({ personId }) => personId))];
  const keys = await keysOf(tx, ids);
  const rows = rowsOf(tx, said, keys, source, unitId);
  const changed = new Set<string>();
  // `xmax = 0` is true of a row that this statement inserted, false of one it met.
  const fresh = sql<boolean>`xmax = 0`.as("fresh");
  const note = (written: { personId: string; fresh: boolean }[]) => {
    for (const row of written) if (row.fresh) changed.add(row.personId);
  };
  const again = (table: string, where: RawBuilder<unknown>) => sql`
    on conflict (district, person_id, source_key, mark) ${where}
    do update set last_on = greatest(excluded.last_on, ${sql.ref(`${table}.lastOn`)})
    returning person_id, ${fresh}`;
  const isOpen = sql`where to_on is null`;
  note(await insertMany(tx.db, "personFacts", rows.facts, again("personFacts", sql``)));
  note(await insertMany(tx.db, "employments", rows.employments, again("employments", isOpen)));
  note(await insertMany(tx.db, "residences", rows.residences, again("residences", isOpen)));
  const roots = await rootsOf(tx, ids);
  await tx.db
    .updateTable("persons")
    .set({ confirmedOn: sql`greatest(confirmed_on, ${source.on}::date)` })
    .where(anyOf("id", [...new Set(roots.values())]))
    .execute();
  const back = new Set(
    said
      .filter(({ employment }) => employment !== undefined)
      .map(({ personId }) => roots.get(personId) ?? personId),
  );
  if (back.size > 0)
    await tx.db
      .updateTable("persons")
      .set({ state: "active", leftOn: null })
      .where(anyOf("id", [...back]))
      .where("state", "=", "left")
      .where("leftOn", "<", source.on)
      .execute();
  await refreshPersons(tx, [...new Set([...changed].map((id) => roots.get(id) ?? id))]);
}
