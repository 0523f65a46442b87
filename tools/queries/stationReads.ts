import { indexNow } from "../../apps/server/src/modules/stations/near/stationIndex.ts";
import { listApplications } from "../../apps/server/src/modules/stations/applications/applicationQueries.ts";
import {
  bookingsOfDay,
  listOwnBookings,
  slotsOfDay,
} from "../../apps/server/src/modules/stations/bookings/bookingQueries.ts";
import { faultsOf } from "../../apps/server/src/modules/stations/faults/faultQueries.ts";
import { getStation } from "../../apps/server/src/modules/stations/places/getStation.ts";
import { stationMatrix } from "../../apps/server/src/modules/stations/planner/matrix.ts";
import { listPlans } from "../../apps/server/src/modules/stations/planner/planQueries.ts";
import { visitHours } from "../../apps/server/src/modules/stations/visits/visitHours.ts";
import type { CaseScene } from "../../apps/server/src/testing/caseScene.ts";
import { buildOffer, buildStation } from "../../apps/server/src/testing/stationScene.ts";
import type { Read } from "./reads.ts";

/** What the reads below are about. */
export interface StationSubject {
  station: string;
  offer: string;
}

/** A station with bays to be booked. */
export async function prepareStations(scene: CaseScene): Promise<StationSubject> {
  const { id } = await buildStation(scene);
  return { station: id, offer: await buildOffer(scene, id) };
}

const day = "2026-11-18";

/** The named reads of the stations. What a whole list needs is read once into memory: `indexNow`. */
export const stationReads: readonly Read[] = [
  { name: "stations/indexNow", as: "admin", run: (tx) => indexNow(tx) },
  { name: "stations/getStation", as: "worker", run: (tx, of) => getStation(tx, of.station) },
  { name: "stations/faultsOf", as: "c1", run: (tx, of) => faultsOf(tx, of.station) },
  { name: "stations/visitHours", as: "c1", run: (tx, of) => visitHours(tx, of.station, 14) },
  {
    name: "stations/slotsOfDay",
    as: "worker",
    run: (tx, of) => slotsOfDay(tx, of.station, of.offer, day),
  },
  { name: "stations/bookingsOfDay", as: "c1", run: (tx, of) => bookingsOfDay(tx, of.station, day) },
  { name: "stations/listOwnBookings", as: "worker", run: (tx) => listOwnBookings(tx, 50) },
  {
    name: "stations/listApplications",
    as: "s1",
    run: (tx) => listApplications(tx, { state: "applied", limit: 50, own: true }),
  },
  { name: "stations/stationMatrix", as: "admin", run: (tx) => stationMatrix(tx) },
  { name: "stations/listPlans", as: "admin", run: (tx) => listPlans(tx, 60) },
];
