import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { plannerSearch, planSearch } from "../features/planner/plannerSearch.ts";
import { stationSearch } from "../features/stations/stationSearch.ts";
import { shell } from "./shellRoute.ts";

const stations = createRoute({
  getParentRoute: () => shell,
  path: "/stations",
  staticData: { ability: "station.read" },
  validateSearch: stationSearch,
  component: lazyRouteComponent(
    () => import("../features/stations/StationsPage.tsx"),
    "StationsPage",
  ),
});
const station = createRoute({
  getParentRoute: () => shell,
  path: "/stations/$stationId",
  staticData: { ability: "station.read" },
  component: lazyRouteComponent(
    () => import("../features/stations/StationPage.tsx"),
    "StationPage",
  ),
});
const stationApplications = createRoute({
  getParentRoute: () => shell,
  path: "/station-applications",
  staticData: { ability: "station.decide" },
  component: lazyRouteComponent(
    () => import("../features/stations/ApplicationsPage.tsx"),
    "ApplicationsPage",
  ),
});

const planner = createRoute({
  getParentRoute: () => shell,
  path: "/planner",
  staticData: { ability: "station.plan" },
  validateSearch: plannerSearch,
  component: lazyRouteComponent(() => import("../features/planner/PlannerPage.tsx"), "PlannerPage"),
});
const plan = createRoute({
  getParentRoute: () => shell,
  path: "/planner/$planId",
  staticData: { ability: "station.plan" },
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("../features/planner/PlanPage.tsx"), "PlanPage"),
});

/** Places, what merchants apply for, and where the next ones go. */
export const stationRoutes = [stations, station, stationApplications, planner, plan] as const;
