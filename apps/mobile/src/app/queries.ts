import { queryOptions } from "@tanstack/react-query";
import { api, ProblemError, take, type Me } from "../api.ts";

const minute = 60_000;

export const metaQuery = queryOptions({
  queryKey: ["meta"],
  queryFn: () => take(api.GET("/api/v1/meta")),
  staleTime: 10 * minute,
});

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await take(api.GET("/api/v1/me"));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: minute,
});

export const settingsQuery = queryOptions({
  queryKey: ["caseSettings"],
  queryFn: () => take(api.GET("/api/v1/settings/cases")),
  staleTime: 10 * minute,
});

export const myCasesQuery = queryOptions({
  queryKey: ["myCases"],
  queryFn: () => take(api.GET("/api/v1/cases/mine", { params: { query: { limit: 100 } } })),
  refetchInterval: minute,
});

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id],
    queryFn: () => take(api.GET("/api/v1/cases/{id}", { params: { path: { id } } })),
    refetchInterval: minute,
  });

export const areasQuery = (parent: string) =>
  queryOptions({
    queryKey: ["areas", parent],
    queryFn: () => take(api.GET("/api/v1/areas", { params: { query: { parent, limit: 500 } } })),
    staleTime: 60 * minute,
  });

export const consentsQuery = queryOptions({
  queryKey: ["consents"],
  queryFn: () => take(api.GET("/api/v1/me/consents")),
});
