import type { Tx } from "../../platform/context.ts";
import type { Line } from "../../platform/grants/line.ts";
import { isAllowed } from "../../platform/grants/permission.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { areaNames } from "../areas/index.ts";
import { employerRefs, siteRefs } from "../employers/index.ts";
import type { PersonRow } from "./groups.ts";
import { openPersonContent } from "./identity.ts";
import { maskIdentity } from "./masks.ts";
import { readMemberships, revealPeople, writeMemberships, writePeople } from "./policy.ts";
import type { Person } from "./schema.ts";

/** Rows → list items, masked, with names and what the caller may do. Queries by the page, never by the row. */
export async function presentPersons(tx: Tx, rows: readonly PersonRow[]): Promise<Person[]> {
  if (rows.length === 0) return [];
  const keys = await keysOf(
    tx,
    rows.map(({ id }) => id),
  );
  const areas = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  const employers = await employerRefs(
    tx,
    rows.map(({ employerId }) => employerId),
  );
  const sites = await siteRefs(
    tx,
    rows.map(({ siteId }) => siteId),
  );
  const may = abilitiesOf(tx);
  return rows.map((row) => {
    const { name, phone } = maskIdentity(openPersonContent(tx.app, keys.get(row.id), row));
    const site = sites.get(row.siteId ?? "");
    return {
      id: row.id,
      name,
      phone,
      line: row.line as Line,
      lines: row.lines as Line[],
      area: row.area,
      areaName: areas.get(row.area) ?? row.area,
      employer: employers.get(row.employerId ?? "") ?? null,
      site: site === undefined ? null : { id: site.id, name: site.name },
      state: row.state as Person["state"],
      known: row.known as Person["known"],
      linked: row.accountId !== null,
      confirmedOn: row.confirmedOn,
      version: row.version,
      abilities: row.state === "erased" ? [] : may,
    };
  });
}

/** Whoever sees a person looks after them; what that allows is by role. */
function abilitiesOf(tx: Tx): Person["abilities"] {
  const rights = [
    ["write", writePeople],
    ["reveal", revealPeople],
    ["readMemberships", readMemberships],
    ["writeMemberships", writeMemberships],
  ] as const;
  return rights.flatMap(([ability, right]) => (isAllowed(tx.actor, right) ? [ability] : []));
}
