import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { api, take } from "../../../api.ts";

export type Booking = Schemas["Booking"];

export const myBookingsQuery = queryOptions({
  queryKey: ["myBookings"],
  queryFn: () => take(api.GET("/api/v1/bookings/mine")),
  refetchInterval: 60_000,
});

export const slotsQuery = (stationId: string, offerId: string, day: string) =>
  queryOptions({
    queryKey: ["slots", stationId, offerId, day],
    queryFn: () =>
      take(
        api.GET("/api/v1/stations/{id}/offers/{partId}/slots", {
          params: { path: { id: stationId, partId: offerId }, query: { day } },
        }),
      ),
    staleTime: 5_000,
    refetchInterval: 20_000,
  });
