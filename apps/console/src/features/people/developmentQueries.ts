import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { DevelopmentSearch } from "./developmentSearch.ts";

export type Development = Schemas["DevelopmentDetail"];
export type Standing = Schemas["Development"];
export type StepSpec = Schemas["DevelopmentStepSpecs"]["items"][number];

export const developmentQuery = (id: string) =>
  queryOptions({
    queryKey: ["people", "development", id],
    queryFn: () => take(api.GET("/api/v1/developments/{id}", { params: { path: { id } } })),
  });

export const stepSpecsQuery = queryOptions({
  queryKey: ["people", "developmentSteps"],
  queryFn: async () => (await take(api.GET("/api/v1/developments/steps"))).items,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Everybody on the way, or who was. */
export const developmentsQuery = ({ area, stage, due, state }: DevelopmentSearch) =>
  infiniteQueryOptions({
    queryKey: ["people", "developments", { area, stage, due, state }],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/developments", {
          params: { query: { area, stage, due, state, cursor: pageParam, limit: 50 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** What has ended of one person's, the last first. */
export const endedDevelopmentsQuery = (person: string) =>
  queryOptions({
    queryKey: ["people", "developments", "ended", person],
    queryFn: async () =>
      (
        await take(
          api.GET("/api/v1/developments", {
            params: { query: { person, state: "all", limit: 20 } },
          }),
        )
      ).items.filter(({ state }) => state !== "open"),
  });

export const stageCountsQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ["people", "developments", "counts", area],
    queryFn: () =>
      take(api.GET("/api/v1/people/counts", { params: { query: { area, by: "stage" } } })),
    placeholderData: keepPreviousData,
  });

const at = (id: string, key: string) => ({
  params: { path: { id } },
  headers: { "idempotency-key": key },
});

export const startDevelopment = (
  personId: string,
  body: Schemas["StartDevelopment"],
  key: string,
) => take(api.POST("/api/v1/people/{id}/developments", { ...at(personId, key), body }));

export const takeStep = (id: string, body: Schemas["TakeDevelopmentStep"], key: string) =>
  take(api.POST("/api/v1/developments/{id}/steps", { ...at(id, key), body }));

export const undoStep = (id: string, body: Schemas["UndoDevelopmentStep"], key: string) =>
  take(api.POST("/api/v1/developments/{id}/undo", { ...at(id, key), body }));

export const stopDevelopment = (id: string, body: Schemas["StopDevelopment"], key: string) =>
  take(api.POST("/api/v1/developments/{id}/stop", { ...at(id, key), body }));

export const addPapers = (id: string, body: Schemas["AddDevelopmentPapers"], key: string) =>
  take(api.POST("/api/v1/developments/{id}/papers", { ...at(id, key), body }));
