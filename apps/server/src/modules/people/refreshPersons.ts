import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import { anyOf } from "../../platform/db/index.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { groupsOf } from "./groups.ts";
import { type Identity, openFact, sealPersonContent } from "./identity.ts";
import { bestIdentity, byTrust, currentWork, type OpenEmployment, type Said } from "./rules.ts";
import type { SourceKind } from "./source.ts";

/**
 * Works out anew who these persons are and where, from all that was said of them and of those merged
 * into them. Called after facts were written; some thousand at a time.
 */
export async function refreshPersons(tx: Tx, roots: readonly string[]): Promise<void> {
  const groups = await groupsOf(tx, roots);
  const members = [...groups.values()].flat();
  if (members.length === 0) return;
  const rootOf = new Map(
    [...groups].flatMap(([root, ids]) => ids.map((id) => [id, root] as const)),
  );
  const keys = await keysOf(tx, members);
  const facts = await factsByRoot(tx, members, rootOf, keys);
  const work = await workByRoot(tx, members, rootOf);
  const homes = await homesByRoot(tx, members, rootOf);
  const rows = [...groups.keys()].flatMap((id) => {
    const key = keys.get(id);
    if (key === undefined) return [];
    const said = facts.get(id) ?? [];
    const { employment, lines } = currentWork(work.get(id) ?? []);
    const home = homes.get(id)?.toSorted(byTrust)[0];
    const last = [...said, ...(work.get(id) ?? []), ...(homes.get(id) ?? [])]
      .map(({ lastOn }) => lastOn)
      .toSorted()
      .at(-1);
    return [
      {
        id,
        ...sealPersonContent(tx.app, key, id, bestIdentity(said)),
        employer: employment?.employerId ?? null,
        site: employment?.siteId ?? null,
        line: employment?.line ?? null,
        lines: lines.length === 0 ? null : lines,
        area: employment?.area ?? home?.area ?? null,
        last: last ?? null,
      },
    ];
  });
  await sql`
    update persons set
      content_sealed = v."contentSealed", known = v.known,
      employer_id = v.employer, site_id = v.site,
      line = coalesce(v.line, persons.line), lines = coalesce(v.lines, persons.lines),
      area = coalesce(v.area, persons.area),
      confirmed_on = greatest(persons.confirmed_on, v.last), version = persons.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v (
      id uuid, "contentSealed" text, known text[], employer uuid, site uuid, line text,
      lines text[], area text, last date)
    where persons.district = ${tx.actor.district} and persons.id = v.id
  `.execute(tx.db);
}

type Roots = ReadonlyMap<string, string>;

function byRoot<Row extends { personId: string }, Value>(
  rows: readonly Row[],
  rootOf: Roots,
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const grouped = new Map<string, Value[]>();
  for (const row of rows) {
    const root = rootOf.get(row.personId) ?? row.personId;
    const known = grouped.get(root);
    if (known === undefined) grouped.set(root, [value(row)]);
    else known.push(value(row));
  }
  return grouped;
}

async function factsByRoot(
  tx: Tx,
  members: readonly string[],
  rootOf: Roots,
  keys: ReadonlyMap<string, DataKey>,
): Promise<Map<string, (Said & { identity: Identity })[]>> {
  const rows = await tx.db
    .selectFrom("personFacts")
    .select(["id", "personId", "contentSealed", "sourceKind", "lastOn"])
    .where(anyOf("personId", members))
    .where("withdrawnAt", "is", null)
    .orderBy("id")
    .execute();
  return byRoot(rows, rootOf, (row) => ({
    sourceKind: row.sourceKind as SourceKind,
    lastOn: row.lastOn,
    identity: openFact(tx.app, keys.get(row.personId), row),
  }));
}

async function workByRoot(
  tx: Tx,
  members: readonly string[],
  rootOf: Roots,
): Promise<Map<string, OpenEmployment[]>> {
  const rows = await tx.db
    .selectFrom("employments")
    .select(["personId", "employerId", "siteId", "area", "line", "sourceKind", "lastOn"])
    .where(anyOf("personId", members))
    .where("toOn", "is", null)
    .orderBy("id")
    .execute();
  return byRoot(rows, rootOf, (row) => ({ ...row, sourceKind: row.sourceKind as SourceKind }));
}

async function homesByRoot(
  tx: Tx,
  members: readonly string[],
  rootOf: Roots,
): Promise<Map<string, (Said & { area: string })[]>> {
  const rows = await tx.db
    .selectFrom("residences")
    .select(["personId", "area", "sourceKind", "lastOn"])
    .where(anyOf("personId", members))
    .where("toOn", "is", null)
    .orderBy("id")
    .execute();
  return byRoot(rows, rootOf, (row) => ({ ...row, sourceKind: row.sourceKind as SourceKind }));
}
