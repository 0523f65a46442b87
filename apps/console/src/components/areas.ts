import { queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../app/api.ts";

export type Area = Schemas["Area"];

const read = async (query: {
  parent?: string;
  q?: string;
  level?: Area["level"];
}): Promise<Area[]> =>
  (await take(api.GET("/api/v1/areas", { params: { query: { ...query, limit: 500 } } }))).items;

/** Streets and communities of the district, in the order of their codes. */
export const areaTreeQuery = queryOptions({
  queryKey: ["areas", "tree"],
  queryFn: async () => {
    const [streets, communities] = await Promise.all([
      read({ level: "street" }),
      read({ level: "community" }),
    ]);
    return { streets, communities };
  },
  staleTime: 3_600_000,
});

/** Areas found by name, pinyin or initials. */
export const areaSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ["areas", "search", q],
    queryFn: () => read({ q }),
    staleTime: 300_000,
    enabled: q !== "",
  });
