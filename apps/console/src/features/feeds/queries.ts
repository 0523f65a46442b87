import { queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type FeedKey = Schemas["FeedKey"];
export type FeedKeyMade = Schemas["FeedKeyMade"];

export const feedKeysQuery = queryOptions({
  queryKey: ["feedKeys"],
  queryFn: async () => (await take(api.GET("/api/v1/feed-keys"))).items,
});

/** The roster sources that a key may be made for. */
export const sourcesQuery = queryOptions({
  queryKey: ["rosters", "sources"],
  queryFn: async () => (await take(api.GET("/api/v1/rosters/sources"))).items,
});

export const createFeedKey = (body: Schemas["NewFeedKey"], key: string) =>
  take(api.POST("/api/v1/feed-keys", { headers: { "idempotency-key": key }, body }));

export const endFeedKey = (id: string) =>
  take(api.POST("/api/v1/feed-keys/{id}/end", { params: { path: { id } } }));
