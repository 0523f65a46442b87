import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { states } from "./employerSearch.ts";

export type Employer = Schemas["Employer"];
export type Registration = Schemas["Registration"];
export type Finding = Schemas["NewRegistrationFinding"];

export const employersQuery = (filter: { area?: string | undefined; q?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ["employers", "list", filter],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/employers", {
          params: { query: { ...filter, cursor: pageParam, limit: 50 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const registrationsQuery = (filter: {
  area?: string | undefined;
  state?: (typeof states)[number] | undefined;
}) =>
  infiniteQueryOptions({
    queryKey: ["registrations", "list", filter],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/api/v1/registrations", {
          params: { query: { ...filter, cursor: pageParam, limit: 50 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const feedbackQuery = queryOptions({
  queryKey: ["registrations", "feedback"],
  queryFn: async () => (await take(api.GET("/api/v1/registrations/feedback"))).items,
});

export type Feedback = Schemas["RegistrationFeedback"];

export const returnAgain = (id: string) =>
  take(api.POST("/api/v1/registrations/feedback/{id}/return", { params: { path: { id } } }));

export const writeFinding = (id: string, body: Finding, key: string) =>
  take(
    api.POST("/api/v1/registrations/{id}/findings", {
      params: { path: { id } },
      headers: { "idempotency-key": key },
      body,
    }),
  );
