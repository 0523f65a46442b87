/** Stations: places to rest, drink, charge and be helped: where they are, when they open, who may book them. Never who was there. */
import { createRouter } from "../../platform/http/router.ts";
import { placeRoutes } from "./places/routes.ts";
import { readRoutes } from "./readRoutes.ts";

export const stationRoutes = createRouter();
stationRoutes.route("/", readRoutes);
stationRoutes.route("/", placeRoutes);
