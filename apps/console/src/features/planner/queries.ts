import { queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import { allStations } from "../../components/allStations.ts";

export type Plan = Schemas["StationPlan"];
export type Result = Schemas["PlanResult"];
export type Answered = Plan & { result: Result };
export type Point = Schemas["EvaluatePlan"]["points"][number];
export type Evaluated = Schemas["EvaluatedPlan"];

export interface Circles {
  features: {
    id: string;
    properties: { id: string; minutes: number; measured: Schemas["Measured"] };
    geometry: unknown;
  }[];
}

const lookAgain = 1000;

export const plansQuery = queryOptions({
  queryKey: ["plans", "list"],
  queryFn: async () => (await take(api.GET("/api/v1/station-plans"))).items,
  refetchInterval: ({ state }) =>
    state.data?.some((plan) => plan.state === "running") ? lookAgain : false,
});

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ["plans", "one", id],
    queryFn: () => take(api.GET("/api/v1/station-plans/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === "running" ? lookAgain : false),
  });

/** The places that stand, for the map and for supposing some of them closed. */
export const standingQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ["plans", "standing", area],
    queryFn: async () => (await allStations({ area })).filter(({ status }) => status === "open"),
    staleTime: 5 * 60_000,
  });

export const circlesQuery = (mode: Schemas["TravelMode"], minutes: number) =>
  queryOptions({
    queryKey: ["plans", "circles", mode, minutes],
    queryFn: async () =>
      (await take(
        api.GET("/api/v1/stations/circles", { params: { query: { minutes, mode } } }),
      )) as Circles,
    staleTime: 5 * 60_000,
  });

const keyed = (key: string) => ({ "idempotency-key": key });

export const askCoverage = (body: Schemas["AskCoverage"], key: string) =>
  take(api.POST("/api/v1/station-plans/coverage", { headers: keyed(key), body }));

export const askSiting = (body: Schemas["AskSiting"], key: string) =>
  take(api.POST("/api/v1/station-plans/siting", { headers: keyed(key), body }));

export const keepPlan = (id: string, body: Schemas["KeepPlan"], key: string) =>
  take(
    api.PATCH("/api/v1/station-plans/{id}", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );

export const evaluatePlan = (id: string, body: Schemas["EvaluatePlan"]) =>
  take(api.POST("/api/v1/station-plans/{id}/evaluate", { params: { path: { id } }, body }));
