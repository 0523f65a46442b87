import { queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Development = Schemas["DevelopmentDetail"];
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
