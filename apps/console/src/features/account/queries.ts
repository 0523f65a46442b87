import { queryOptions } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export const sessionsQuery = queryOptions({
  queryKey: ["me", "sessions"],
  queryFn: async () => (await take(api.GET("/api/v1/me/sessions"))).items,
});
