import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Problem = Schemas["CaseProblem"];

export const problemsQuery = (filter: {
  state?: Problem["state"] | undefined;
  area?: string | undefined;
}) =>
  infiniteQueryOptions({
    queryKey: ["problems", "list", filter],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/problems", {
          params: { query: { ...filter, cursor: pageParam, limit: 50 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const problemQuery = (id: string) =>
  queryOptions({
    queryKey: ["problems", "one", id],
    queryFn: () => take(api.GET("/api/v1/problems/{id}", { params: { path: { id } } })),
  });

/** The cases of a problem; a problem holds at most some hundreds, so one page is all. */
export const problemCasesQuery = (id: string) =>
  queryOptions({
    queryKey: ["cases", "problem", id],
    queryFn: async () =>
      (
        await take(
          api.GET("/api/v1/cases", {
            params: { query: { problem: id, order: "due", limit: 200 } },
          }),
        )
      ).items,
  });

export const resolveProblem = (id: string, body: Schemas["ResolveProblem"], key: string) =>
  take(
    api.POST("/api/v1/problems/{id}/resolve", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );

export const takeOut = (id: string, caseId: string) =>
  take(api.DELETE("/api/v1/problems/{id}/cases/{caseId}", { params: { path: { id, caseId } } }));
