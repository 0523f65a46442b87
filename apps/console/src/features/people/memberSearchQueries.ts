import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { MemberSearchFilter } from "./memberSearchFilter.ts";

export type MemberFigures = Schemas["MemberSearch"];
export type FigureKey = MemberFigures["figures"][number]["key"];
export type SearchWork = Schemas["MemberSearchWork"];

export const memberSearchQuery = ({ area, line, from, to }: MemberSearchFilter) =>
  queryOptions({
    queryKey: ["people", "memberSearch", { area, line, from, to }],
    queryFn: () =>
      take(
        api.GET("/api/v1/rosters/member-search", { params: { query: { area, line, from, to } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const listSearchWork = (body: Schemas["MemberSearchNext"], key: string) =>
  take(
    api.POST("/api/v1/rosters/member-search/next", { headers: { "idempotency-key": key }, body }),
  );
