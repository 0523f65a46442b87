import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { figureSearch } from "./figureSearch.ts";

type Filter = ReturnType<typeof figureSearch>;

const readFigures = (query: Filter) =>
  take(api.GET("/api/v1/cases/figures", { params: { query } }));

export type Figures = Awaited<ReturnType<typeof readFigures>>;
export type Counts = Figures["total"];

export const figuresQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["cases", "figures", filter],
    queryFn: () => readFigures(filter),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
