import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { newId, take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Source = Schemas["RosterSource"];
export type RosterList = Schemas["RosterList"];
export type ColumnKind = Schemas["RosterColumnKind"];

export const sourcesQuery = queryOptions({
  queryKey: ["rosters", "sources"],
  queryFn: async () => (await take(api.GET("/api/v1/rosters/sources"))).items,
});

export const listsQuery = (filter: { period?: string | undefined; source?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ["rosters", "lists", filter],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/rosters/lists", {
          params: { query: { ...filter, cursor: pageParam, limit: 50 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some(isMoving)) ? 2000 : false,
  });

/** Whether the server is at work on a list, so that its page should be asked again soon. */
export const isMoving = ({ state }: RosterList): boolean =>
  state === "reading" || state === "linking";

export const listQuery = (id: string) =>
  queryOptions({
    queryKey: ["rosters", "list", id],
    queryFn: () => take(api.GET("/api/v1/rosters/lists/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 1000 : false),
  });

export const badRowsQuery = (id: string) =>
  queryOptions({
    queryKey: ["rosters", "badRows", id],
    queryFn: () =>
      take(
        api.GET("/api/v1/rosters/lists/{id}/bad-rows", {
          params: { path: { id }, query: { limit: 50 } },
        }),
      ),
  });

export const createSource = (body: Schemas["NewRosterSource"], key: string) =>
  take(api.POST("/api/v1/rosters/sources", { headers: { "idempotency-key": key }, body }));

export const changeSource = (id: string, body: Schemas["ChangeRosterSource"], key: string) =>
  take(
    api.PUT("/api/v1/rosters/sources/{id}", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );

export const beginList = (body: Schemas["NewRosterList"], key: string) =>
  take(api.POST("/api/v1/rosters/lists", { headers: { "idempotency-key": key }, body }));

/** Sends one part of a file; the same part again does no harm. */
export const sendPart = (id: string, part: number, body: Blob) =>
  take(
    api.PUT("/api/v1/rosters/lists/{id}/parts/{part}", {
      params: { path: { id, part } },
      headers: { "idempotency-key": newId(), "content-type": "application/octet-stream" },
      body: body as never,
      bodySerializer: (bytes) => bytes,
    }),
  );

export const setColumns = (id: string, body: Schemas["SetRosterColumns"], key: string) =>
  take(
    api.PUT("/api/v1/rosters/lists/{id}/columns", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );

export const withdrawList = (id: string) =>
  take(api.POST("/api/v1/rosters/lists/{id}/withdraw", { params: { path: { id } } }));
