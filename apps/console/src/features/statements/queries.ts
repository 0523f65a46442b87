import { queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Statement = Schemas["Statement"];

export const statementsQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ["statements", "list", area],
    queryFn: async () =>
      (await take(api.GET("/api/v1/rosters/statements", { params: { query: { area } } }))).items,
  });

export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: ["statements", "one", id],
    queryFn: () => take(api.GET("/api/v1/rosters/statements/{id}", { params: { path: { id } } })),
  });

export const headlineQuery = (area: string, line: Statement["line"]) =>
  queryOptions({
    queryKey: ["statements", "headline", area, line],
    queryFn: () => take(api.GET("/api/v1/rosters/headline", { params: { query: { area, line } } })),
  });

const keyed = (key: string) => ({ "idempotency-key": key });

export const openStatement = (body: Schemas["NewStatement"], key: string) =>
  take(api.POST("/api/v1/rosters/statements", { headers: keyed(key), body }));

export const refreshStatement = ({ id, version }: Statement, key: string) =>
  take(
    api.POST("/api/v1/rosters/statements/{id}/refresh", {
      params: { path: { id } },
      headers: keyed(key),
      body: { version },
    }),
  );

export const proposeStatement = ({ id, version }: Statement, key: string) =>
  take(
    api.POST("/api/v1/rosters/statements/{id}/propose", {
      params: { path: { id } },
      headers: keyed(key),
      body: { version },
    }),
  );

export const signStatement = ({ id, version, figuresHash }: Statement, key: string) =>
  take(
    api.POST("/api/v1/rosters/statements/{id}/sign", {
      params: { path: { id } },
      headers: keyed(key),
      body: { version, figuresHash: figuresHash ?? "" },
    }),
  );

export const refuseStatement = ({ id, version }: Statement, note: string, key: string) =>
  take(
    api.POST("/api/v1/rosters/statements/{id}/refuse", {
      params: { path: { id } },
      headers: keyed(key),
      body: { version, note },
    }),
  );

export const adjustStatement = (
  { id, version }: Statement,
  adjustment: { delta: number; reason: string },
  key: string,
) =>
  take(
    api.POST("/api/v1/rosters/statements/{id}/adjustments", {
      params: { path: { id } },
      headers: keyed(key),
      body: { ...adjustment, differenceId: null, version },
    }),
  );
