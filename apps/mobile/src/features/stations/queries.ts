import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { api, take } from "../../api.ts";

export type Station = Schemas["StationSummary"];
export type ListedStation = Schemas["OfflineStations"]["items"][number];
export type TravelMode = Schemas["TravelMode"];
/** Where somebody is, as exact as a gate needs; kept in memory for this visit only. WGS-84. */
export interface Position {
  lng: number;
  lat: number;
}

const minute = 60_000;

/** Every place with its times of this week: kept on the phone, so that it is there without network. */
export const offlineStationsQuery = queryOptions({
  queryKey: ["stations"],
  queryFn: () => take(api.GET("/api/v1/stations/offline")),
  staleTime: 2 * minute,
});

export const stationCatalogQuery = queryOptions({
  queryKey: ["stationCatalog"],
  queryFn: () => take(api.GET("/api/v1/stations/catalog")),
  staleTime: 60 * minute,
});

/** Minutes on the streets to each place around. The position goes in the body and is not kept. */
export const nearQuery = (position: Position | null, mode: TravelMode) =>
  queryOptions({
    queryKey: ["near", position, mode],
    queryFn: () =>
      take(
        api.POST("/api/v1/stations/near", {
          body: {
            lng: position!.lng,
            lat: position!.lat,
            mode,
            datum: "WGS-84",
            minutes: 60,
            openOnly: false,
            kinds: [],
            facilities: [],
            limit: 100,
          },
        }),
      ),
    enabled: position !== null,
    staleTime: minute,
    gcTime: 10 * minute,
  });

export const stationQuery = (id: string) =>
  queryOptions({
    queryKey: ["station", id],
    queryFn: () => take(api.GET("/api/v1/stations/{id}", { params: { path: { id } } })),
    refetchInterval: minute,
  });
