import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Firm = Schemas["EmployerDetail"];
export type Site = Schemas["Site"];
export type SiteDetail = Schemas["SiteDetail"];
export type Change = Schemas["EmployerChange"];
/** What a count or a list is asked about. */
export type Place = { employer: string } | { site: string };

export const firmQuery = (id: string) =>
  queryOptions({
    queryKey: ["employers", "one", id],
    queryFn: () => take(api.GET("/api/v1/employers/{id}", { params: { path: { id } } })),
  });

export const siteQuery = (id: string) =>
  queryOptions({
    queryKey: ["employers", "site", id],
    queryFn: () => take(api.GET("/api/v1/sites/{id}", { params: { path: { id } } })),
  });

export const atWorkQuery = (place: Place) =>
  queryOptions({
    queryKey: ["people", "atWork", place],
    queryFn: () => take(api.GET("/api/v1/people/at-work", { params: { query: place } })),
  });

export const agreedAtQuery = (place: Place) =>
  queryOptions({
    queryKey: ["rosters", "agreedAt", place],
    queryFn: async () =>
      (await take(api.GET("/api/v1/rosters/agreed-at", { params: { query: place } }))).agreed,
  });

/** Workers of a firm by site; of a few, and of what would tell them, null. */
export const bySiteQuery = (employer: string) =>
  queryOptions({
    queryKey: ["people", "counts", "site", employer],
    queryFn: () =>
      take(api.GET("/api/v1/people/counts", { params: { query: { employer, by: "site" } } })),
  });

export const registeredQuery = (employer: string) =>
  queryOptions({
    queryKey: ["registrations", "of", employer],
    queryFn: async () =>
      (await take(api.GET("/api/v1/registrations", { params: { query: { employer, limit: 20 } } })))
        .items,
  });

export const nearQuery = ({ lng, lat }: { lng: number; lat: number }) =>
  queryOptions({
    queryKey: ["stations", "near", lng, lat],
    queryFn: () =>
      take(
        api.POST("/api/v1/stations/near", {
          body: {
            lng,
            lat,
            datum: "WGS-84",
            mode: "walk",
            minutes: 10,
            openOnly: false,
            kinds: [],
            facilities: [],
            limit: 6,
          },
        }),
      ),
  });

export const talksAtQuery = (area: string) =>
  queryOptions({
    queryKey: ["talks", "at", area],
    queryFn: async () =>
      (await take(api.GET("/api/v1/rosters/talks", { params: { query: { area } } }))).items,
  });

export const needsQuery = (place: Place) =>
  infiniteQueryOptions({
    queryKey: ["cases", "needs", place],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/cases/needs", {
          params: { query: { ...place, cursor: pageParam, limit: 10 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export type NeedPeriod = { from?: string | undefined; to?: string | undefined };

export const needFiguresQuery = (asked: Partial<{ employer: string; site: string }> & NeedPeriod) =>
  queryOptions({
    queryKey: ["cases", "needs", "figures", asked],
    queryFn: () => take(api.GET("/api/v1/cases/needs/figures", { params: { query: asked } })),
    placeholderData: keepPreviousData,
  });

export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ["employers", "candidates", id],
    queryFn: async () =>
      (
        await take(
          api.GET("/api/v1/employers/{id}/liaison-candidates", { params: { path: { id } } }),
        )
      ).items,
  });

export const sourcesQuery = queryOptions({
  queryKey: ["rosters", "sources"],
  queryFn: async () => (await take(api.GET("/api/v1/rosters/sources"))).items,
});

export const feedKeysQuery = queryOptions({
  queryKey: ["feedKeys"],
  queryFn: async () => (await take(api.GET("/api/v1/feed-keys"))).items,
});

const at = (id: string, key: string) => ({
  params: { path: { id } },
  headers: { "idempotency-key": key },
});

export const addFirm = (body: Schemas["NewEmployer"], key: string) =>
  take(api.POST("/api/v1/employers", { headers: { "idempotency-key": key }, body }));

export const changeFirm = (id: string, body: Schemas["ChangeEmployer"], key: string) =>
  take(api.PATCH("/api/v1/employers/{id}", { ...at(id, key), body }));

export const closeFirm = (id: string, body: Schemas["CloseEmployer"], key: string) =>
  take(api.POST("/api/v1/employers/{id}/close", { ...at(id, key), body }));

export const addSite = (body: Schemas["NewSite"], key: string) =>
  take(api.POST("/api/v1/sites", { headers: { "idempotency-key": key }, body }));

export const changeSite = (id: string, body: Schemas["ChangeSite"], key: string) =>
  take(api.PATCH("/api/v1/sites/{id}", { ...at(id, key), body }));

export const closeSite = (id: string, body: Schemas["CloseEmployer"], key: string) =>
  take(api.POST("/api/v1/sites/{id}/close", { ...at(id, key), body }));

export const revealHead = (id: string, purpose: string, key: string) =>
  take(api.POST("/api/v1/sites/{id}/reveal-head", { ...at(id, key), body: { purpose } }));

export const nameLiaison = (id: string, body: Schemas["NameLiaison"], key: string) =>
  take(api.POST("/api/v1/employers/{id}/liaisons", { ...at(id, key), body }));

export const endLiaison = (id: string, liaisonId: string, key: string) =>
  take(
    api.POST("/api/v1/employers/{id}/liaisons/{liaisonId}/end", {
      params: { path: { id, liaisonId } },
      headers: { "idempotency-key": key },
    }),
  );

export const takeInNeed = (body: Schemas["OpenCaseFor"], key: string) =>
  take(api.POST("/api/v1/cases/for", { headers: { "idempotency-key": key }, body }));
