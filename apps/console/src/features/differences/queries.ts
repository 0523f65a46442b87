import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { DifferenceSearch } from "./differenceSearch.ts";

export type Difference = Schemas["Difference"];
export type DifferenceDetail = Schemas["DifferenceDetail"];
export type Action = Schemas["ActOnDifference"];

export const differencesQuery = ({ state, type, area, statement, mine }: DifferenceSearch) =>
  infiniteQueryOptions({
    queryKey: ["differences", "list", { state, type, area, statement, mine }],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/rosters/differences", {
          params: {
            query: {
              state: state === "all" ? undefined : (state ?? "open"),
              type,
              area,
              statement,
              mine: mine === "yes" ? "true" : undefined,
              cursor: pageParam,
              limit: 50,
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const differenceQuery = (id: string) =>
  queryOptions({
    queryKey: ["differences", "one", id],
    queryFn: () => take(api.GET("/api/v1/rosters/differences/{id}", { params: { path: { id } } })),
  });

export const act = (id: string, body: Action, key: string) =>
  take(
    api.POST("/api/v1/rosters/differences/{id}/actions", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );
