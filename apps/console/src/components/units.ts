import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../app/api.ts";

export type Unit = Schemas["Unit"];
export type UnitRef = Schemas["UnitRef"];

export interface UnitFilter {
  kind?: Schemas["UnitKind"] | undefined;
  area?: string | undefined;
  line?: Exclude<Schemas["Line"], null> | undefined;
  q?: string | undefined;
}

export const unitsQuery = (filter: UnitFilter) =>
  queryOptions({
    queryKey: ["units", filter],
    queryFn: async () =>
      (await take(api.GET("/api/v1/units", { params: { query: { ...filter, limit: 60 } } }))).items,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
