import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";
import { first } from "./first.ts";
import type { Screen } from "./screen.ts";

/** A finished answer of the planner; one is asked for and awaited when there is none. */
const answeredPlan =
  (asked: { variant: Schemas["SitingVariant"]; hourOfWeek?: number }) =>
  async (who: Visitor): Promise<string> => {
    const done = async () =>
      (await who.read<{ items: Schemas["StationPlan"][] }>("/api/v1/station-plans")).items.find(
        (plan) =>
          plan.state === "done" && "variant" in plan.asked && plan.asked.variant === asked.variant,
      );
    const known = await done();
    if (known !== undefined) return `/planner/${known.id}`;
    await who.write("POST", "/api/v1/station-plans/siting", { open: 5, seconds: 3, ...asked });
    const made = await until("the planner's answer", done);
    return `/planner/${made.id}`;
  };

/** Places and the planner. */
export const stationScreens: readonly Screen[] = [
  { name: "stations", who: "districtAdmin", path: "/stations" },
  { name: "stations-map", who: "districtAdmin", path: "/stations?view=map" },
  { name: "stations-new", who: "districtAdmin", path: "/stations?open=new" },
  {
    name: "station",
    who: "districtAdmin",
    path: first("/api/v1/stations?limit=1", (id) => `/stations/${id}`),
  },
  {
    name: "stations-figures",
    who: "districtAdmin",
    path: "/stations",
    act: async ({ page }) => page.locator("summary").last().click(),
  },
  { name: "stations-standards", who: "districtAdmin", path: "/stations?open=standards" },
  {
    name: "station-managers",
    who: "districtAdmin",
    path: first("/api/v1/stations?limit=1", (id) => `/stations/${id}`),
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.keepers[locale].change }).click(),
  },
  { name: "stations-open-data", who: "districtAdmin", path: "/stations?open=data" },
  {
    name: "station-change",
    who: "districtAdmin",
    path: first("/api/v1/stations?limit=1", (id) => `/stations/${id}`),
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.stations[locale].editStation }).click(),
  },
  {
    name: "station-open-booking",
    who: "districtAdmin",
    path: first("/api/v1/stations?bookable=room&limit=1", (id) => `/stations/${id}`),
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.stations[locale].addOffer }).click(),
  },
  { name: "station-applications", who: "districtAdmin", path: "/station-applications" },
  { name: "planner", who: "districtAdmin", path: "/planner" },
  { name: "planner-new", who: "districtAdmin", path: "/planner?open=new" },
  { name: "plan", who: "districtAdmin", path: answeredPlan({ variant: "open" }) },
  { name: "plan-move", who: "districtAdmin", path: answeredPlan({ variant: "move" }) },
  {
    name: "plan-longer",
    who: "districtAdmin",
    path: answeredPlan({ variant: "extend", hourOfWeek: 5 * 24 + 22 }),
  },
];
