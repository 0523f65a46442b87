import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { ReviewSearch } from "./reviewSearch.ts";

export type Pair = Schemas["RosterPair"];
export type PairSide = NonNullable<Pair["left"]>;
export type Verdict = Schemas["DecideRosterPair"]["verdict"];

export const pairsQuery = ({ state, area, list, source }: ReviewSearch) =>
  infiniteQueryOptions({
    queryKey: ["pairs", "list", { state, area, list, source }],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/rosters/pairs", {
          params: {
            query: { state: state ?? "waiting", area, list, source, cursor: pageParam, limit: 50 },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const pairCountsQuery = queryOptions({
  queryKey: ["pairs", "counts"],
  queryFn: () => take(api.GET("/api/v1/rosters/pairs/counts")),
  refetchInterval: 60_000,
});

export const pairQuery = (id: string) =>
  queryOptions({
    queryKey: ["pairs", "one", id],
    queryFn: () => take(api.GET("/api/v1/rosters/pairs/{id}", { params: { path: { id } } })),
  });

export const decidePair = (id: string, body: Schemas["DecideRosterPair"], key: string) =>
  take(
    api.POST("/api/v1/rosters/pairs/{id}/decide", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );

export const undoPair = (id: string, body: Schemas["UndoRosterPair"], key: string) =>
  take(
    api.POST("/api/v1/rosters/pairs/{id}/undo", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );
