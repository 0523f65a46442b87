import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { currentPersons, personRecords } from "../../people/index.ts";
import type { ListRow } from "../lists/listRow.ts";
import { workplaceNames } from "./employerFinder.ts";
import { asRow, communityNames, type Known } from "./row.ts";

/** Some thirty milliseconds of opening seals at once. */
const part = 500;

/** Everybody the district knows, in clear, for the linking thread alone. */
export async function knownPeople(tx: Tx): Promise<Known[]> {
  const { employers, sites } = await workplaceNames(tx);
  const communities = communityNames(await areasOf(tx));
  const known: Known[] = [];
  let after: string | undefined;
  for (;;) {
    const people = await personRecords(tx, { limit: part, ...(after !== undefined && { after }) });
    for (const person of people)
      known.push({
        id: person.id,
        area: person.area,
        line: person.line,
        row: asRow(
          {
            ...person,
            employer: employers.get(person.employerId ?? "") ?? null,
            site: sites.get(person.siteId ?? "") ?? null,
          },
          communities.get(person.area) ?? null,
        ),
      });
    if (people.length < part) return known;
    after = people.at(-1)?.id;
    // A pause for requests that wait: opening many seals is work for the thread that answers.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Streets and communities, by which a list may name a place. */
export const areasOf = (tx: Tx): Promise<{ code: string; name: string }[]> =>
  tx.db
    .selectFrom("areas")
    .select(["code", "name"])
    .where(withinArea("code", tx.actor.district ?? ""))
    .where("level", "in", ["street", "community"])
    .orderBy("code")
    .execute();

/**
 * Who the same rows were found to be in this source's earlier lists, decisions included; the latest
 * list speaks last. Those erased since are left out, those merged are told as whom they are.
 */
export async function carriedFrom(tx: Tx, list: ListRow): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom("rosterRows")
    .innerJoin("rosterLists", (join) =>
      join
        .onRef("rosterLists.district", "=", "rosterRows.district")
        .onRef("rosterLists.id", "=", "rosterRows.listId"),
    )
    .select(["rosterRows.fingerprint", "rosterRows.personId"])
    .where("rosterLists.sourceId", "=", list.sourceId)
    .where("rosterLists.id", "<>", list.id)
    .where("rosterLists.state", "in", ["ready", "linking"])
    .where("rosterLists.period", ">=", monthsBefore(list.period, 3))
    .where("rosterRows.personId", "is not", null)
    .orderBy("rosterLists.submittedAt")
    .execute();
  const said = new Map(rows.map(({ fingerprint, personId }) => [fingerprint, personId ?? ""]));
  const ids = [...new Set(said.values())];
  const current = new Map<string, string>();
  for (let from = 0; from < ids.length; from += part)
    for (const [id, root] of await currentPersons(tx, ids.slice(from, from + part)))
      current.set(id, root);
  return new Map(
    [...said].flatMap(([fingerprint, id]) => {
      const root = current.get(id);
      return root === undefined ? [] : [[fingerprint, root] as const];
    }),
  );
}

/** `2026-01` three months before is `2025-10`. */
export function monthsBefore(period: string, months: number): string {
  const [year = 0, month = 1] = period.split("-").map(Number);
  const at = year * 12 + month - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** Persons whom people confirmed to be two, the smaller id first. */
export async function apartPersons(tx: Tx): Promise<[string, string][]> {
  const rows = await tx.db
    .selectFrom("rosterApart")
    .select(["personA", "personB"])
    .where("liftedAt", "is", null)
    .orderBy("personA")
    .orderBy("personB")
    .execute();
  return rows.map(({ personA, personB }) => [personA, personB]);
}
