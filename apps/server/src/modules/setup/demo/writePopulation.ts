import type { DemoPerson, DemoPopulation, DemoStaff } from "@juxin/demo-district";
import { sql } from "kysely";
import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import {
  addPersons,
  membershipRow,
  type PersonSource,
  sayOfPersons,
  tellDevelopment,
  writeInvitation,
} from "../../people/index.ts";
import { insertAll } from "../writeUnits.ts";
import { asStaff } from "./asStaff.ts";
import { idOf, type Ids } from "./ids.ts";
import { writeMemberSearch } from "./writeMemberSearch.ts";

interface Told {
  known: DemoPopulation;
  staff: readonly DemoStaff[];
  employers: Ids;
  /** The worker whom a visitor can be: asked to show themselves, and not linked yet. */
  riderKey: string;
}

/** What each giver of lists knows of one whom they have; the others are known by the street alone. */
const byPlatform = (at: number) => at % 10 < 7;
const byStreet = (at: number) => !byPlatform(at) || at % 2 === 0;
const linkedOf = (at: number) => at % 4 === 1;
/** They have signed in as well, so that they can be asked. */
const isHidden = ({ kind, hidden }: DemoPerson["memberships"][number]) =>
  kind === "party" && hidden;

/** Writes the people whom the offices know: what platforms and streets said of each, and what they said themselves. */
export async function writePopulation(tx: Tx, ids: Ids, told: Told): Promise<void> {
  const { people } = told.known;
  const personIds = people.map(() => newId());
  const today = dayOf(tx.app.clock.now());
  const indexed = people.map((person, at) => ({ person, at, id: personIds[at]! }));
  const source = (
    kind: "list" | "visit" | "self",
    name: string,
    daysAgo: number,
  ): PersonSource => ({
    kind,
    key: kind === "self" ? "self" : `demo:${name}`,
    id: null,
    name,
    on: addDays(today, -daysAgo),
  });
  const short = new Map(told.known.employers.map(({ key, shortNames }) => [key, shortNames[0]!]));
  const platforms = Map.groupBy(
    indexed.filter(({ at }) => byPlatform(at)),
    ({ person }) => person.employerKey,
  );
  for (const [key, known] of platforms)
    await addPersons(
      tx,
      known.map(({ person, at, id }) => ({
        id,
        line: person.line,
        area: person.area,
        identity: ofPlatform(person, at),
        employment: workOf(person, told.employers),
      })),
      source("list", `${short.get(key)}名册`, 24),
      null,
    );
  const streets = Map.groupBy(
    indexed.filter(({ at }) => byStreet(at)),
    ({ person }) => person.residence.slice(0, 9),
  );
  for (const [street, known] of streets) {
    const clerk = told.staff.find((one) => one.role === "areaClerk" && one.area === street);
    const own = clerk === undefined ? tx : asStaff(tx, ids, clerk);
    const unitId = clerk === undefined ? null : idOf(ids, clerk.unitKey);
    const survey = source("visit", "街道摸排", 11);
    const said = known.map(({ person, at, id }) => ({
      id,
      personId: id,
      at,
      line: person.line,
      area: person.area,
      identity: { name: person.name, phone: person.phone },
      residence: { area: person.residence, address: person.address },
      ...(!byPlatform(at) && { employment: workOf(person, told.employers) }),
    }));
    await addPersons(
      own,
      said.filter(({ at }) => !byPlatform(at)),
      survey,
      unitId,
    );
    await sayOfPersons(
      own,
      said.filter(({ at }) => byPlatform(at)),
      survey,
      unitId,
    );
  }
  const before = indexed.flatMap(({ person: { before: was, line }, id }) =>
    was === null
      ? []
      : [{ personId: id, employment: { ...workBefore(was, told.employers), line } }],
  );
  await sayOfPersons(tx, before, source("list", "上年名册", 200), null);
  const others = indexed.filter(({ person }) => person.workerKey !== told.riderKey);
  await link(
    tx,
    ids,
    others.filter(({ at, person }) => linkedOf(at) || person.memberships.some(isHidden)),
  );
  await writeMemberships(tx, indexed, source("list", "党组织和工会名册", 30));
  await writeDevelopments(tx, ids, indexed, told.staff);
  await writeMemberSearch(
    tx,
    ids,
    others.filter(({ at }) => linkedOf(at)),
    told.staff,
  );
  const rider = indexed.find(({ person }) => person.workerKey === told.riderKey);
  const admin = told.staff.find(({ role }) => role === "districtAdmin");
  if (rider !== undefined && admin !== undefined)
    await writeInvitation(
      asStaff(tx, ids, admin),
      { id: rider.id, area: rider.person.area, line: rider.person.line },
      "如果您是党员，欢迎亮出身份，就近参加组织生活。是否愿意，由您自己决定。",
    );
}

/** A platform shows phones in part to some, and ID numbers only in part. */
const ofPlatform = (person: DemoPerson, at: number) => ({
  name: person.name,
  phone: at % 9 === 0 ? `${person.phone.slice(0, 3)}****${person.phone.slice(7)}` : person.phone,
  citizenNumber:
    at % 3 === 0
      ? null
      : `${person.citizenNumber.slice(0, 6)}********${person.citizenNumber.slice(14)}`,
});

const workOf = (person: DemoPerson, employers: Ids) => ({
  employerId: idOf(employers, person.employerKey),
  siteId: person.siteKey === null ? null : idOf(employers, person.siteKey),
  area: person.area,
  line: person.line,
  from: person.employedFrom,
});

const workBefore = (was: NonNullable<DemoPerson["before"]>, employers: Ids) => ({
  employerId: idOf(employers, was.employerKey),
  siteId: was.siteKey === null ? null : idOf(employers, was.siteKey),
  area: null,
  from: was.from,
  to: was.to,
});

export type Indexed = { person: DemoPerson; at: number; id: string };

/** Some have signed in and said that it is them. */
async function link(tx: Tx, ids: Ids, linked: readonly Indexed[]): Promise<void> {
  const pairs = linked.map(({ person, id }) => ({ id, account: idOf(ids, person.workerKey) }));
  await sql`
    update persons set account_id = v.account
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as v (id uuid, account uuid)
    where persons.district = ${tx.actor.district} and persons.id = v.id
  `.execute(tx.db);
}

async function writeMemberships(
  tx: Tx,
  people: readonly Indexed[],
  source: PersonSource,
): Promise<void> {
  const keys = await keysOf(
    tx,
    people.map(({ id }) => id),
  );
  const rows = people.flatMap(({ person, id }) =>
    person.memberships
      .filter(({ hidden }) => !hidden)
      .map(({ hidden: _, ...membership }) =>
        membershipRow(
          tx,
          keys.get(id)!,
          id,
          { ...membership, unitId: null, organisation: "", basis: "organisationList" },
          source,
          null,
        ),
      ),
  );
  await insertAll(rows, 1000, (part) => tx.db.insertInto("memberships").values(part).execute());
}

async function writeDevelopments(
  tx: Tx,
  ids: Ids,
  people: readonly Indexed[],
  staff: readonly DemoStaff[],
): Promise<void> {
  const admin = staff.find(({ role }) => role === "districtAdmin");
  const own = admin === undefined ? tx : asStaff(tx, ids, admin);
  const developing = people.filter(({ person }) => person.development !== null);
  const keys = await keysOf(
    tx,
    developing.map(({ id }) => id),
  );
  for (const { person, id } of developing)
    await tellDevelopment(own, keys.get(id)!, {
      personId: id,
      unitId: idOf(ids, person.development!.partyKey),
      steps: person.development!.steps,
      stopped: person.development!.stopped,
    });
}
