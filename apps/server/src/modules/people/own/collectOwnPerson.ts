import { developmentSteps } from "@juxin/playbooks";
import type { Tx } from "../../../platform/context.ts";
import type { Line } from "../../../platform/grants/line.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { areaNames } from "../../areas/index.ts";
import { personDetail } from "../detail.ts";
import { openStep, doneOf } from "../development/steps.ts";
import { stepsOf } from "../development/standings.ts";
import type { PersonRow } from "../groups.ts";
import { openFact, openPersonContent } from "../identity.ts";
import { invitationsOf } from "../memberships/invitations.ts";
import { membershipsOf } from "../memberships/queries.ts";
import { membersOf } from "../personRow.ts";
import { residenceCell } from "../said.ts";
import { linkedPersons } from "./ownPersons.ts";
import type { OwnPerson } from "./schema.ts";

/** Everything held about the caller as a worker of the district, in clear; empty before they linked themselves. */
export async function collectOwnPersons(tx: Tx): Promise<OwnPerson[]> {
  const roots = await linkedPersons(tx, accountIdOf(tx.actor) ?? "");
  if (roots.length === 0) return [];
  const rows = await tx.db
    .selectFrom("persons")
    .selectAll()
    .where("id", "in", roots)
    .orderBy("createdAt")
    .execute();
  const own: OwnPerson[] = [];
  for (const row of rows) own.push(await collectOne(tx, row));
  return own;
}

async function collectOne(tx: Tx, row: PersonRow): Promise<OwnPerson> {
  const members = await membersOf(tx, row.id);
  const keys = await keysOf(tx, members);
  const detail = await personDetail(tx, row);
  const facts = await tx.db
    .selectFrom("personFacts")
    .select(["id", "personId", "contentSealed"])
    .where("personId", "in", members)
    .execute();
  const said = new Map(
    facts.map((fact) => [fact.id, openFact(tx.app, keys.get(fact.personId), fact)]),
  );
  const homes = await tx.db
    .selectFrom("residences")
    .select(["id", "personId", "addressSealed"])
    .where("personId", "in", members)
    .execute();
  const addresses = new Map(
    homes.map((one) => [
      one.id,
      open(tx.app, keys.get(one.personId), one.addressSealed, residenceCell(one.id)),
    ]),
  );
  return {
    identity: openPersonContent(tx.app, keys.get(row.id), row),
    line: row.line as Line,
    area: row.area,
    areaName: (await areaNames(tx, [row.area])).get(row.area) ?? row.area,
    says: detail.says.map((one) => ({ ...one, identity: said.get(one.id) ?? one.identity })),
    employments: detail.employments,
    residences: detail.residences.map(({ id, areaName, from, to, source }) => ({
      id,
      areaName,
      address: addresses.get(id) ?? null,
      from,
      to,
      source,
    })),
    memberships: await membershipsOf(tx, members),
    invitations: await invitationsOf(tx, members),
    development: await ownSteps(tx, members),
    since: row.createdAt.toISOString(),
  };
}

async function ownSteps(tx: Tx, members: readonly string[]): Promise<OwnPerson["development"]> {
  const developments = await tx.db
    .selectFrom("developments")
    .select(["id", "personId"])
    .where("personId", "in", [...members])
    .execute();
  const steps = await stepsOf(
    tx,
    developments.map(({ id }) => id),
  );
  const keys = await keysOf(tx, members);
  return developments.flatMap(({ id, personId }) =>
    doneOf((steps.get(id) ?? []).map((step) => openStep(tx.app, keys.get(personId), step))).map(
      ({ step, on, note }) => ({
        step,
        on,
        note: note === "" ? (developmentSteps[step - 1]?.zh ?? "") : note,
      }),
    ),
  );
}
