import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { staffSearch } from "./staffSearch.ts";

type Filter = Pick<ReturnType<typeof staffSearch>, "q" | "role" | "area">;

const readStaff = (query: Filter & { cursor?: string | undefined }) =>
  take(api.GET("/api/v1/staff", { params: { query: { ...query, limit: 50 } } }));

export type StaffAccount = Awaited<ReturnType<typeof readStaff>>["items"][number];
export type Grant = StaffAccount["grants"][number];

export const staffQuery = ({ q, role, area }: Filter) =>
  infiniteQueryOptions({
    queryKey: ["staff", { q, role, area }],
    queryFn: ({ pageParam }) => readStaff({ q, role, area, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

const keyed = (key: string) => ({ headers: { "idempotency-key": key } });

export const createStaff = (body: Schemas["CreateStaff"], key: string) =>
  take(api.POST("/api/v1/staff", { body, ...keyed(key) }));

export const giveGrant = (body: Schemas["GiveGrant"], key: string) =>
  take(api.POST("/api/v1/grants", { body, ...keyed(key) }));

export const withdrawGrant = (id: string) =>
  take(api.DELETE("/api/v1/grants/{id}", { params: { path: { id } } }));

export const disableStaff = (id: string) =>
  take(api.POST("/api/v1/staff/{id}/disable", { params: { path: { id } } }));

export const enableStaff = (id: string) =>
  take(api.POST("/api/v1/staff/{id}/enable", { params: { path: { id } } }));

export const resetPassword = (id: string) =>
  take(api.POST("/api/v1/staff/{id}/reset-password", { params: { path: { id } } }));
