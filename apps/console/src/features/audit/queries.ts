import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { auditSearch } from "./auditSearch.ts";

type Filter = ReturnType<typeof auditSearch>;

const readAudit = (query: Filter & { cursor?: string | undefined }) =>
  take(api.GET("/api/v1/audit", { params: { query: { ...query, limit: 50 } } }));

export type AuditRow = Awaited<ReturnType<typeof readAudit>>["items"][number];

export const auditQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam }) => readAudit({ ...filter, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Walks the whole log, a request after the other; `told` hears how many rows have been checked. */
export async function verifyAudit(told: (rows: number) => void) {
  let cursor: string | undefined;
  for (;;) {
    const found = await take(api.GET("/api/v1/audit/verify", { params: { query: { cursor } } }));
    if (found.nextCursor === null) return found;
    cursor = found.nextCursor;
    told(found.rows);
  }
}
