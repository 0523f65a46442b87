import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Talk = Schemas["Talk"];
export type NewTalk = Schemas["NewTalk"];

export const talksQuery = (filter: {
  area?: string | undefined;
  kind?: Talk["kind"] | undefined;
}) =>
  queryOptions({
    queryKey: ["talks", "list", filter],
    queryFn: async () =>
      (await take(api.GET("/api/v1/rosters/talks", { params: { query: filter } }))).items,
    placeholderData: keepPreviousData,
  });

export const recordTalk = (body: NewTalk, key: string) =>
  take(api.POST("/api/v1/rosters/talks", { headers: { "idempotency-key": key }, body }));
