import { queryOptions } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../../app/api.ts";

export const openProblemsQuery = queryOptions({
  queryKey: ["problems", "open"],
  queryFn: async () =>
    (await take(api.GET("/api/v1/problems", { params: { query: { state: "open", limit: 200 } } })))
      .items,
});

interface NewProblem {
  title: string;
  cause: string;
}

/** Puts cases into a problem: an existing one by its id, or a new one. */
export function groupCases(caseIds: string[], into: string | NewProblem, key: string) {
  const headers = { "idempotency-key": key };
  return typeof into === "string"
    ? take(
        api.POST("/api/v1/problems/{id}/cases", {
          params: { path: { id: into } },
          headers,
          body: { caseIds },
        }),
      )
    : take(api.POST("/api/v1/problems", { headers, body: { ...into, caseIds } }));
}
