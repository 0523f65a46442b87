import type { Selectable } from "kysely";
import type { Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { Line } from "../../platform/grants/line.ts";
import { isAllowed } from "../../platform/grants/permission.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { staffNames } from "../accounts/index.ts";
import { areaNames } from "../areas/index.ts";
import { employerRefs, sitesHeadedBy, siteRefs } from "../employers/index.ts";
import { unitRefs } from "../organizations/index.ts";
import type { PersonRow } from "./groups.ts";
import { identityFields, openFact, openPersonContent } from "./identity.ts";
import { maskIdentity } from "./masks.ts";
import { findPerson, membersOf } from "./personRow.ts";
import { readDevelopments, readMemberships } from "./policy.ts";
import { presentPersons } from "./present.ts";
import type { Employment, PersonDetail, Residence } from "./schema.ts";
import type { ShownSource, SourceKind } from "./source.ts";

/** What is known of one person, from whom, since when, and who looked. */
export const getPerson = async (tx: Tx, id: string): Promise<PersonDetail> =>
  personDetail(tx, await findPerson(tx, id));

interface SourceRow {
  sourceKind: string;
  sourceName: string;
  saidOn: string;
  lastOn: string;
  accountId: string | null;
}

/** Whoever may see the person has been checked by the caller. */
export async function personDetail(tx: Tx, row: PersonRow): Promise<PersonDetail> {
  const members = await membersOf(tx, row.id);
  const [person] = await presentPersons(tx, [row]);
  const facts = await tx.db
    .selectFrom("personFacts")
    .selectAll()
    .where("personId", "in", members)
    .orderBy("lastOn", "desc")
    .orderBy("id", "desc")
    .execute();
  const work = await tx.db
    .selectFrom("employments")
    .selectAll()
    .where("personId", "in", members)
    .orderBy("toOn", (order) => order.desc().nullsFirst())
    .orderBy("lastOn", "desc")
    .orderBy("id", "desc")
    .execute();
  const homes = await tx.db
    .selectFrom("residences")
    .selectAll()
    .where("personId", "in", members)
    .orderBy("toOn", (order) => order.desc().nullsFirst())
    .orderBy("lastOn", "desc")
    .orderBy("id", "desc")
    .execute();
  const keys = await keysOf(tx, members);
  const names = await staffNames(
    tx,
    [...facts, ...work, ...homes].map(({ accountId }) => accountId),
  );
  const sourceOf = (one: SourceRow): ShownSource => ({
    kind: one.sourceKind as SourceKind,
    name: one.sourceName,
    on: one.saidOn,
    lastOn: one.lastOn,
    by: names.get(one.accountId ?? "") ?? null,
  });
  const indexes = facts.flatMap(({ phoneIndex }) => phoneIndex ?? []);
  return {
    ...person!,
    identity: maskIdentity(openPersonContent(tx.app, keys.get(row.id), row)),
    unknown: row.state === "erased" ? [] : identityFields.filter((one) => !row.known.includes(one)),
    says: facts.map((fact) => ({
      id: fact.id,
      identity: maskIdentity(openFact(tx.app, keys.get(fact.personId), fact)),
      source: sourceOf(fact),
      withdrawn: fact.withdrawnAt !== null,
    })),
    employments: await employmentsOf(tx, work, sourceOf),
    residences: await residencesOf(tx, homes, sourceOf),
    memberships: isAllowed(tx.actor, readMemberships) ? await countMemberships(tx, members) : null,
    headOf: await sitesHeadedBy(tx, indexes),
    same: members.slice(1),
    invitation: await lastInvitation(tx, members),
    developmentId: isAllowed(tx.actor, readDevelopments)
      ? await openDevelopment(tx, members)
      : null,
    looked: await lookedAt(tx, members),
  };
}

type EmploymentRow = Selectable<Tables["employments"]>;
type ResidenceRow = Selectable<Tables["residences"]>;

async function employmentsOf(
  tx: Tx,
  rows: readonly EmploymentRow[],
  sourceOf: (row: SourceRow) => ShownSource,
): Promise<Employment[]> {
  const employers = await employerRefs(
    tx,
    rows.map(({ employerId }) => employerId),
  );
  const sites = await siteRefs(
    tx,
    rows.map(({ siteId }) => siteId),
  );
  const areas = await areaNames(
    tx,
    rows.flatMap(({ area }) => area ?? []),
  );
  return rows.map((row) => {
    const site = sites.get(row.siteId ?? "");
    return {
      id: row.id,
      employer: employers.get(row.employerId ?? "") ?? null,
      employerText: row.employerText,
      site: site === undefined ? null : { id: site.id, name: site.name },
      areaName: row.area === null ? null : (areas.get(row.area) ?? row.area),
      line: row.line as Line,
      from: row.fromOn,
      to: row.toOn,
      source: sourceOf(row),
      endedSource: row.endedSource,
    };
  });
}

async function residencesOf(
  tx: Tx,
  rows: readonly ResidenceRow[],
  sourceOf: (row: SourceRow) => ShownSource,
): Promise<Residence[]> {
  const areas = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  return rows.map((row) => ({
    id: row.id,
    area: row.area,
    areaName: areas.get(row.area) ?? row.area,
    hasAddress: row.addressSealed !== null,
    from: row.fromOn,
    to: row.toOn,
    source: sourceOf(row),
    endedSource: row.endedSource,
  }));
}

async function countMemberships(tx: Tx, members: readonly string[]): Promise<number> {
  const { n } = await tx.db
    .selectFrom("memberships")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("personId", "in", [...members])
    .where("endedOn", "is", null)
    .executeTakeFirstOrThrow();
  return n;
}

async function lastInvitation(
  tx: Tx,
  members: readonly string[],
): Promise<PersonDetail["invitation"]> {
  const row = await tx.db
    .selectFrom("memberInvitations")
    .select(["id", "sentAt", "withdrawnAt", "answeredAt"])
    .where("personId", "in", [...members])
    .orderBy("sentAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || !isAllowed(tx.actor, readMemberships)) return null;
  const state =
    row.withdrawnAt !== null ? "withdrawn" : row.answeredAt !== null ? "answered" : "open";
  return { id: row.id, sentAt: row.sentAt.toISOString(), state };
}

async function openDevelopment(tx: Tx, members: readonly string[]): Promise<string | null> {
  const row = await tx.db
    .selectFrom("developments")
    .select("id")
    .where("personId", "in", [...members])
    .where("state", "=", "open")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function lookedAt(tx: Tx, members: readonly string[]): Promise<PersonDetail["looked"]> {
  const rows = await tx.db
    .selectFrom("accesses")
    .select(["at", "accountId", "unitId", "what", "purpose"])
    .where("personId", "in", [...members])
    .orderBy("at", "desc")
    .limit(50)
    .execute();
  const names = await staffNames(
    tx,
    rows.map(({ accountId }) => accountId),
  );
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.map((row) => ({
    at: row.at.toISOString(),
    by: names.get(row.accountId) ?? "",
    unit: units.get(row.unitId ?? "")?.name ?? null,
    what: row.what,
    purpose: row.purpose,
  }));
}
