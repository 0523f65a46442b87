import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { InboxSearch } from "./inboxSearch.ts";

/** The inbox ordered by deadline; the browser revalidates it by ETag every half minute. */
export const inboxQuery = ({ box, category, urgency }: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ["cases", "inbox", { box, category, urgency }],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/cases/inbox", {
          params: { query: { box, category, urgency, cursor: pageParam, limit: 50 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
