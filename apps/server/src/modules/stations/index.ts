/** Stations: places to rest, drink, charge and be helped: where they are, when they open, who may book them. Never who was there. */
import { createRouter } from "../../platform/http/router.ts";
import { applicationRoutes } from "./applications/routes.ts";
import { bookingRoutes } from "./bookings/routes.ts";
import { faultRoutes } from "./faults/routes.ts";
import { managerRoutes } from "./places/managerRoutes.ts";
import { placeRoutes } from "./places/routes.ts";
import { planExportRoutes } from "./planner/exportRoutes.ts";
import { plannerRoutes } from "./planner/routes.ts";
import { publishedRoutes } from "./published/routes.ts";
import { readRoutes } from "./readRoutes.ts";

export const stationRoutes = createRouter();
stationRoutes.route("/", publishedRoutes);
// Fixed paths before those with an id in the same place.
stationRoutes.route("/", plannerRoutes);
stationRoutes.route("/", planExportRoutes);
stationRoutes.route("/", managerRoutes);
stationRoutes.route("/", faultRoutes);
stationRoutes.route("/", bookingRoutes);
stationRoutes.route("/", applicationRoutes);
stationRoutes.route("/", readRoutes);
stationRoutes.route("/", placeRoutes);

export { embedPage } from "./published/embedPage.ts";
export { insertDemoApplications, insertDemoPlan } from "./insertDemoQuestions.ts";
export { insertDemoStations, writeRoadList } from "./insertDemoStations.ts";
export { importRoadFile } from "./planner/importRoads.ts";
export { collectOwnStations, forgetBooker, OwnStations } from "./ownStations.ts";
export { sweepStations } from "./sweepStations.ts";
