import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { api, take } from "../../../api.ts";

export type Application = Schemas["StationApplication"];

/** One's own applications to be a friendly place, the open ones first. */
export const ownApplicationsQuery = queryOptions({
  queryKey: ["applications"],
  queryFn: async () =>
    (await take(api.GET("/api/v1/station-applications", { params: { query: { limit: 50 } } })))
      .items,
  staleTime: 60_000,
});
