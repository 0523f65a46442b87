import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { PersonSearch } from "./personSearch.ts";

export type Person = Schemas["Person"];
export type PersonDetail = Schemas["PersonDetail"];
export type RevealField = Schemas["RevealPerson"]["field"];

export const peopleQuery = ({ area, line, unknown, state, employer, site }: PersonSearch) =>
  infiniteQueryOptions({
    queryKey: ["people", "list", { area, line, unknown, state, employer, site }],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/people", {
          params: {
            query: { area, line, unknown, state, employer, site, cursor: pageParam, limit: 50 },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ["people", "one", id],
    queryFn: () => take(api.GET("/api/v1/people/{id}", { params: { path: { id } } })),
  });

export type VisitRecord = Schemas["VisitRecord"];

export const visitRecordsQuery = (person: string) =>
  queryOptions({
    queryKey: ["people", "visits", person],
    queryFn: async () =>
      (await take(api.GET("/api/v1/rosters/visit-records", { params: { query: { person } } })))
        .items,
  });

/** Employers by name, short name or pinyin. */
export const employersQuery = (q: string) =>
  queryOptions({
    queryKey: ["people", "employers", q],
    queryFn: async () =>
      (
        await take(
          api.GET("/api/v1/employers", {
            params: { query: { ...(q === "" ? {} : { q }), limit: 20 } },
          }),
        )
      ).items,
    placeholderData: keepPreviousData,
  });

export const findPeople = (body: Schemas["FindPerson"], key: string) =>
  take(api.POST("/api/v1/people/find", { headers: { "idempotency-key": key }, body }));

export const createPerson = (body: Schemas["CreatePerson"], key: string) =>
  take(api.POST("/api/v1/people", { headers: { "idempotency-key": key }, body }));

const at = (id: string, key: string) => ({
  params: { path: { id } },
  headers: { "idempotency-key": key },
});

export const revealPerson = (id: string, body: Schemas["RevealPerson"], key: string) =>
  take(api.POST("/api/v1/people/{id}/reveal", { ...at(id, key), body }));

export const sayOfPerson = (id: string, body: Schemas["SayOfPerson"], key: string) =>
  take(api.POST("/api/v1/people/{id}/facts", { ...at(id, key), body }));

export const addEmployment = (id: string, body: Schemas["AddEmployment"], key: string) =>
  take(api.POST("/api/v1/people/{id}/employments", { ...at(id, key), body }));

export const addResidence = (id: string, body: Schemas["AddResidence"], key: string) =>
  take(api.POST("/api/v1/people/{id}/residences", { ...at(id, key), body }));

export const inviteMember = (id: string, words: string, key: string) =>
  take(api.POST("/api/v1/people/{id}/invitations", { ...at(id, key), body: { words } }));

export const addMembership = (id: string, body: Schemas["AddMembership"], key: string) =>
  take(api.POST("/api/v1/people/{id}/memberships", { ...at(id, key), body }));
