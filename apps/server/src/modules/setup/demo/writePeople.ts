import type { DemoStaff, DemoWorker } from "@juxin/demo-district";
import type { Insertable } from "kysely";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { type DataKey, newDataKey } from "../../../platform/crypto/dataKey.ts";
import { wrapDataKey } from "../../../platform/crypto/keyring.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { consentRow, sealPerson } from "../../accounts/index.ts";
import { insertAll } from "../writeUnits.ts";
import { idOf, type Ids } from "./ids.ts";

interface People {
  workers: readonly DemoWorker[];
  staff: readonly DemoStaff[];
}

/** Writes workers and staff, each with a key of their own, and the grants of the staff. */
export async function writePeople(tx: Tx, ids: Ids, people: People): Promise<Map<string, DataKey>> {
  const district = tx.actor.district ?? "";
  const now = tx.app.clock.now();
  const keys = new Map<string, DataKey>();
  const accounts: Insertable<Tables["accounts"]>[] = [];
  for (const person of [...people.workers, ...people.staff]) {
    const id = idOf(ids, person.key);
    const key = newDataKey();
    keys.set(id, key);
    const worker = "joinedOn" in person;
    accounts.push({
      district,
      id,
      kind: worker ? "worker" : "staff",
      login: worker ? null : person.login,
      ...sealPerson(tx.app, district, key, id, person),
      area: worker ? person.area : null,
      line: worker ? person.line : null,
      createdAt: worker ? registeredOn(person, now) : now,
    });
  }
  const wrapped = [...keys].map(([subject, key]) => ({
    district,
    subject,
    wrapped: wrapDataKey(tx.app.keyring, key),
    createdAt: now,
  }));
  await insertAll(wrapped, 2000, (part) => tx.db.insertInto("dataKeys").values(part).execute());
  await insertAll(accounts, 1000, (part) => tx.db.insertInto("accounts").values(part).execute());
  await insertAll(
    people.workers.map((worker) =>
      consentRow(district, idOf(ids, worker.key), "service", registeredOn(worker, now)),
    ),
    2000,
    (part) => tx.db.insertInto("consents").values(part).execute(),
  );
  await insertAll(
    people.staff.map((person) => ({
      district,
      id: newId(),
      accountId: idOf(ids, person.key),
      role: person.role,
      area: person.area,
      line: person.line,
      unitId: idOf(ids, person.unitKey),
      givenAt: now,
    })),
    1000,
    (part) => tx.db.insertInto("grants").values(part).execute(),
  );
  return keys;
}

/** Nobody can have registered before there was a system; it has been running for a year. */
function registeredOn(worker: DemoWorker, now: Date): Date {
  const opened = addDays(dayOf(now), -365);
  return startOfDay(worker.joinedOn > opened ? worker.joinedOn : opened);
}
