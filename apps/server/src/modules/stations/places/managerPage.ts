import type { Tx } from "../../../platform/context.ts";
import { dayOf } from "../../../platform/clock.ts";
import { maskPerson, peopleOf, staffNames } from "../../accounts/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { bookingsOfDay } from "../bookings/bookingQueries.ts";
import { faultsOf } from "../faults/faultQueries.ts";
import { networksOf } from "../near/travelOf.ts";
import { activeNetwork } from "../planner/networkQueries.ts";
import { findStation, managersOf, requireManaged } from "../queries.ts";
import { visitHours } from "../visits/visitHours.ts";
import { checksOf } from "./checks.ts";
import { getStation } from "./getStation.ts";
import type { ManagerPage } from "./managerSchema.ts";
import { offRoadsOf } from "./onRoads.ts";
import { standardsOf } from "./standards.ts";

/** Everything whoever keeps a place needs, on one page. */
export async function managerPage(tx: Tx, id: string): Promise<ManagerPage> {
  const row = await findStation(tx, id);
  await requireManaged(tx, row);
  const { playbook } = await effectiveSettings(tx);
  const managers = await managersOf(tx, id);
  const names = await staffNames(tx, managers);
  const people = await peopleOf(tx, managers);
  const networks = await networksOf(tx.app, tx.actor.district ?? "", await activeNetwork(tx));
  return {
    station: await getStation(tx, id),
    managers: managers.map((accountId) => {
      const name = names.get(accountId) ?? null;
      const person = people.get(accountId);
      const phone = name === null && person !== undefined ? maskPerson(person).phone : null;
      return { accountId, name, phone };
    }),
    faults: await faultsOf(tx, id),
    bookings: await bookingsOfDay(tx, id, dayOf(tx.app.clock.now())),
    visits: await visitHours(tx, id, 14),
    checklist: await checksOf(tx, id, await standardsOf(tx, playbook)),
    offRoads: row.status === "closed" ? [] : offRoadsOf(networks, row),
  };
}

/** The places somebody keeps by name: what a shopkeeper's phone opens with. */
export async function stationsKeptBy(tx: Tx, accountId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("stationManagers")
    .select("stationId")
    .where("accountId", "=", accountId)
    .orderBy("since")
    .execute();
  return rows.map(({ stationId }) => stationId);
}
