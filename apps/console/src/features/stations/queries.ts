import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import { allStations } from "../../components/allStations.ts";
import type { StationSearch } from "./stationSearch.ts";

export type Station = Schemas["StationSummary"];
export type ManagerPage = Schemas["ManagerPage"];
export type Application = Schemas["StationApplication"];

export const stationsQuery = ({ area, kind, q }: StationSearch) =>
  queryOptions({
    queryKey: ["stations", "list", { area, kind, q }],
    queryFn: () => allStations({ area, kind, q }),
    placeholderData: keepPreviousData,
  });

export const catalogQuery = queryOptions({
  queryKey: ["stations", "catalog"],
  queryFn: () => take(api.GET("/api/v1/stations/catalog")),
  staleTime: 10 * 60_000,
});

export const matrixQuery = queryOptions({
  queryKey: ["stations", "matrix"],
  queryFn: () => take(api.GET("/api/v1/stations/matrix")),
});

export const onRoadsQuery = queryOptions({
  queryKey: ["stations", "on-roads"],
  queryFn: () => take(api.GET("/api/v1/stations/on-roads")),
});

export const figuresQuery = queryOptions({
  queryKey: ["stations", "figures"],
  queryFn: () => take(api.GET("/api/v1/stations/figures")),
});

export const managerQuery = (id: string) =>
  queryOptions({
    queryKey: ["stations", "manage", id],
    queryFn: () => take(api.GET("/api/v1/stations/{id}/manage", { params: { path: { id } } })),
    refetchInterval: 60_000,
  });

export const applicationsQuery = queryOptions({
  queryKey: ["stations", "applications"],
  queryFn: async () =>
    (await take(api.GET("/api/v1/station-applications", { params: { query: { limit: 200 } } })))
      .items,
});

export const embeddingQuery = queryOptions({
  queryKey: ["stations", "embedding"],
  queryFn: () => take(api.GET("/api/v1/settings/embedding")),
});

const keyed = (key: string) => ({ "idempotency-key": key });

export const addStation = (body: Schemas["AddStation"], key: string) =>
  take(api.POST("/api/v1/stations", { headers: keyed(key), body }));

export const changeStation = (id: string, body: Schemas["ChangeStation"], key: string) =>
  take(api.PATCH("/api/v1/stations/{id}", { params: { path: { id } }, headers: keyed(key), body }));

export const correctDatum = (body: Schemas["CorrectDatum"], key: string) =>
  take(api.POST("/api/v1/stations/datum-corrections", { headers: keyed(key), body }));

export const setFacilities = (id: string, body: Schemas["SetFacilities"], key: string) =>
  take(
    api.PUT("/api/v1/stations/{id}/facilities", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );

export const addException = (id: string, body: Schemas["AddException"], key: string) =>
  take(
    api.POST("/api/v1/stations/{id}/exceptions", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );

export const settleFault = (
  id: string,
  partId: string,
  body: Schemas["SettleFault"],
  key: string,
) =>
  take(
    api.POST("/api/v1/stations/{id}/faults/{partId}/settle", {
      params: { path: { id, partId } },
      headers: keyed(key),
      body,
    }),
  );

export const arriveByCode = (id: string, code: string, key: string) =>
  take(
    api.POST("/api/v1/stations/{id}/bookings/arrive", {
      params: { path: { id } },
      headers: keyed(key),
      body: { code },
    }),
  );

export const setCheck = (
  id: string,
  standard: string,
  item: number,
  body: Schemas["SetCheck"],
  key: string,
) =>
  take(
    api.PUT("/api/v1/stations/{id}/checks/{key}/{item}", {
      params: { path: { id, key: standard, item } },
      headers: keyed(key),
      body,
    }),
  );

export const decide = (id: string, how: "approve" | "return", answer: string, key: string) =>
  take(
    api.POST(`/api/v1/station-applications/{id}/${how}`, {
      params: { path: { id } },
      headers: keyed(key),
      body: { answer },
    }),
  );

export const staffFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ["staff", "found", q],
    queryFn: async () =>
      (await take(api.GET("/api/v1/staff", { params: { query: { limit: 20, ...(q && { q }) } } })))
        .items,
    placeholderData: keepPreviousData,
  });

export const setManagers = (id: string, body: Schemas["SetManagers"], key: string) =>
  take(
    api.PUT("/api/v1/stations/{id}/managers", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );

export const setStandard = (standard: string, body: Schemas["SetStandard"], key: string) =>
  take(
    api.PUT("/api/v1/stations/standards/{key}", {
      params: { path: { key: standard } },
      headers: keyed(key),
      body,
    }),
  );

export const setEmbedding = (body: Schemas["SetEmbedding"], key: string) =>
  take(api.PUT("/api/v1/settings/embedding", { headers: keyed(key), body }));

export const addOffer = (id: string, body: Schemas["AddOffer"], key: string) =>
  take(
    api.POST("/api/v1/stations/{id}/offers", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );

export const changeOffer = (
  id: string,
  partId: string,
  body: Schemas["ChangeOffer"],
  key: string,
) =>
  take(
    api.PATCH("/api/v1/stations/{id}/offers/{partId}", {
      params: { path: { id, partId } },
      headers: keyed(key),
      body,
    }),
  );

export const addEvent = (id: string, body: Schemas["AddEvent"], key: string) =>
  take(
    api.POST("/api/v1/stations/{id}/events", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );

export const cancelEvent = (id: string, partId: string, key: string) =>
  take(
    api.DELETE("/api/v1/stations/{id}/events/{partId}", {
      params: { path: { id, partId } },
      headers: keyed(key),
    }),
  );
