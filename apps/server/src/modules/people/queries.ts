import { type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import { z } from "zod";
import type { Tx } from "../../platform/context.ts";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { decodeCursor, toPage } from "../../platform/http/cursor.ts";
import { visibleTo } from "./policy.ts";
import { presentPersons } from "./present.ts";
import type { Person, PersonFilter, PersonQuery } from "./schema.ts";

type Persons<Row> = SelectQueryBuilder<Tables, "persons", Row>;

/** Narrows a query over persons to whom the caller may see and asked for; one filter for list and export. */
export function filtered<Row>(tx: Tx, query: Persons<Row>, filter: PersonFilter): Persons<Row> {
  let narrowed = query
    .where(visibleTo(tx.actor))
    .where("persons.mergedInto", "is", null)
    .where(
      "persons.state",
      filter.state === "all" ? "<>" : "=",
      filter.state === "all" ? "erased" : filter.state,
    );
  if (filter.area !== undefined) narrowed = narrowed.where(withinArea("persons.area", filter.area));
  if (filter.line !== undefined)
    narrowed = narrowed.where(sql<SqlBool>`${filter.line} = any(persons.lines)`);
  if (filter.employer !== undefined)
    narrowed = narrowed.where("persons.employerId", "=", filter.employer);
  if (filter.site !== undefined) narrowed = narrowed.where("persons.siteId", "=", filter.site);
  if (filter.unknown !== undefined)
    narrowed = narrowed.where(sql<SqlBool>`not (${filter.unknown} = any(persons.known))`);
  if (filter.linked !== undefined)
    narrowed = narrowed.where("persons.accountId", filter.linked === "yes" ? "is not" : "is", null);
  return narrowed;
}

const PlaceCursor = z.tuple([z.string(), z.uuid()]);

/** Persons in order of area, a page at a time. Names are sealed, so that there is no order of names. */
export async function listPersons(
  tx: Tx,
  query: PersonQuery,
): Promise<{ items: Person[]; nextCursor: string | null }> {
  const after = decodeCursor(PlaceCursor, query.cursor);
  let select = filtered(tx, tx.db.selectFrom("persons").selectAll("persons"), query)
    .orderBy("persons.area")
    .orderBy("persons.id")
    .limit(query.limit + 1);
  if (after !== undefined)
    select = select.where(
      sql<SqlBool>`(persons.area, persons.id) > (${after[0]}, ${after[1]}::uuid)`,
    );
  const found = toPage(await select.execute(), query.limit, (row) => [row.area, row.id]);
  return { items: await presentPersons(tx, found.items), nextCursor: found.nextCursor };
}

/** These persons as the caller may see them, by id; others are missing. For rooms that name people. */
export async function shownPersons(tx: Tx, ids: readonly string[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("persons")
    .selectAll("persons")
    .where("id", "in", wanted)
    .where(visibleTo(tx.actor))
    .execute();
  const shown = await presentPersons(tx, rows);
  return new Map(shown.map((person) => [person.id, person]));
}
