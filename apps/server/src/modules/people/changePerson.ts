import { audit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { checkIdentity } from "./checkIdentity.ts";
import { placedWork } from "./createPerson.ts";
import { personDetail } from "./detail.ts";
import { endEmployments, endResidences } from "./endFacts.ts";
import type { PersonRow } from "./groups.ts";
import { isWhole, type Identity } from "./identity.ts";
import { lockPerson, membersOf, placeOf } from "./personRow.ts";
import { actingUnit, writePeople } from "./policy.ts";
import { refreshPersons } from "./refreshPersons.ts";
import { sayOfPersons } from "./sayOfPersons.ts";
import { AddEmployment, AddResidence, type PersonDetail, SayOfPerson } from "./schema.ts";
import { type StaffSource, staffSource } from "./source.ts";

/** Adds what a source says of who somebody is, or takes back what proved untrue; both stay to be seen. */
export async function sayOfPerson(
  ctx: Context,
  id: string,
  input: SayOfPerson,
): Promise<PersonDetail> {
  authorize(ctx, writePeople);
  const asked = SayOfPerson.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    const identity = asked.identity === null ? null : checkIdentity(tx, asked.identity, "identity");
    requireDay(tx, asked.source);
    if (asked.withdraw.length > 0) await withdrawFacts(tx, row, asked.withdraw);
    if (identity !== null) await say(tx, row, { identity }, asked.source);
    await refreshPersons(tx, [row.id]);
    await audit(tx, {
      action: "person.say",
      subject: { kind: "person", id: row.id },
      after: {
        fields: identity === null ? [] : fieldsOf(identity),
        withdrawn: asked.withdraw,
        source: asked.source,
      },
    });
    return again(tx, row.id);
  });
}

/** Where somebody works, said by staff; what they did before ends when they changed, and stays to be seen. */
export async function addEmployment(
  ctx: Context,
  id: string,
  input: AddEmployment,
): Promise<PersonDetail> {
  authorize(ctx, writePeople);
  const { replaces, source, ...work } = AddEmployment.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    requireDay(tx, source);
    const employment = await placedWork(tx, work, "");
    if (replaces)
      await endEmployments(tx, await membersOf(tx, row.id), work.from ?? source.on, source);
    await say(tx, row, { employment }, source);
    await refreshPersons(tx, [row.id]);
    await audit(tx, {
      action: "person.addEmployment",
      subject: { kind: "person", id: row.id },
      after: { ...employment, replaces, source },
    });
    return again(tx, row.id);
  });
}

/** Where somebody lives; the address is sealed, its area is not. */
export async function addResidence(
  ctx: Context,
  id: string,
  input: AddResidence,
): Promise<PersonDetail> {
  authorize(ctx, writePeople);
  const { replaces, source, ...residence } = AddResidence.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockPerson(tx, id);
    requireDay(tx, source);
    await requireArea(tx, residence.area, "area");
    if (replaces)
      await endResidences(tx, await membersOf(tx, row.id), residence.from ?? source.on, source);
    await say(tx, row, { residence }, source);
    await refreshPersons(tx, [row.id]);
    await audit(tx, {
      action: "person.addResidence",
      subject: { kind: "person", id: row.id },
      after: { area: residence.area, replaces, source },
    });
    return again(tx, row.id);
  });
}

async function say(
  tx: Tx,
  row: PersonRow,
  said: Omit<Parameters<typeof sayOfPersons>[1][number], "personId">,
  source: StaffSource,
): Promise<void> {
  const unitId = actingUnit(tx.actor, placeOf(row));
  await sayOfPersons(tx, [{ ...said, personId: row.id }], staffSource(tx, unitId, source), unitId);
}

/** As they stand now: even outside the caller's area, when the write moved them there. */
export const again = async (tx: Tx, id: string): Promise<PersonDetail> =>
  personDetail(
    tx,
    await tx.db.selectFrom("persons").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );

/** @throws AppError when a source is said to have spoken tomorrow. */
export function requireDay(tx: Tx, source: StaffSource): void {
  if (source.on > dayOf(tx.app.clock.now())) throw invalid("source.on", "day.inFuture");
}

const fieldsOf = (identity: Identity) =>
  Object.entries(identity).flatMap(([field, value]) =>
    value === null ? [] : [isWhole(value) ? field : `${field} (masked)`],
  );

async function withdrawFacts(tx: Tx, row: PersonRow, ids: readonly string[]): Promise<void> {
  await tx.db
    .updateTable("personFacts")
    .set({ withdrawnAt: tx.app.clock.now() })
    .where("id", "in", [...ids])
    .where("personId", "in", await membersOf(tx, row.id))
    .where("withdrawnAt", "is", null)
    .execute();
}
