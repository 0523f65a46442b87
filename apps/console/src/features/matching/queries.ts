import { queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Models = Schemas["RosterModels"];
export type Proposal = Schemas["RosterModelProposal"];
export type Works = Schemas["RosterListWorks"];
export type Work = Works["items"][number];

export const modelsQuery = queryOptions({
  queryKey: ["matching", "model"],
  queryFn: () => take(api.GET("/api/v1/rosters/model")),
  staleTime: 30_000,
});

export const worksQuery = (period: string) =>
  queryOptions({
    queryKey: ["matching", "work", period],
    queryFn: () => take(api.GET("/api/v1/rosters/work", { params: { query: { period } } })),
    staleTime: 30_000,
  });

export const adoptModel = (body: Schemas["AdoptRosterModel"], key: string) =>
  take(api.POST("/api/v1/rosters/model/adopt", { headers: { "idempotency-key": key }, body }));

export const restoreModel = (body: Schemas["RestoreRosterModel"], key: string) =>
  take(api.POST("/api/v1/rosters/model/restore", { headers: { "idempotency-key": key }, body }));
