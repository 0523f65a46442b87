import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { CaseSearch } from "./caseSearch.ts";

/** The part of the URL that the server filters by. */
export function filterOf({
  area,
  line,
  category,
  measure,
  channel,
  from,
  to,
  unit,
  problem,
  q,
}: CaseSearch) {
  return { area, line, category, measure, channel, from, to, unit, problem, q };
}

export const casesQuery = (search: CaseSearch) => {
  const query = { ...filterOf(search), order: search.order ?? "newest", limit: 50 };
  return infiniteQueryOptions({
    queryKey: ["cases", "list", query],
    queryFn: ({ pageParam }) =>
      take(api.GET("/api/v1/cases", { params: { query: { ...query, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/**
 * The demands of one phone number, which its owner sees was looked up: asked once, kept nowhere, and
 * never asked again by itself.
 */
export const phoneQuery = (phone: string) =>
  infiniteQueryOptions({
    queryKey: ["casesByPhone", phone],
    queryFn: ({ pageParam }) =>
      take(
        api.POST("/api/v1/cases/find-by-phone", {
          body: { phone, limit: 50, ...(pageParam !== undefined && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

/** The address of the spreadsheet that holds exactly the listed cases. */
export function exportAddress(search: CaseSearch): string {
  const set = Object.entries(filterOf(search)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `/api/v1/cases/export.xlsx?${new URLSearchParams(set)}`;
}
