import { queryOptions } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export const inboxCountsQuery = queryOptions({
  queryKey: ["cases", "inbox", "counts"],
  queryFn: () => take(api.GET("/api/v1/cases/inbox/counts")),
  refetchInterval: 30_000,
});
