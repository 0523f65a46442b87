import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

export type Survey = Schemas["Survey"];
export type NewSurvey = Schemas["NewSurvey"];
export type Question = Schemas["SurveyQuestion"];
export type Results = Schemas["SurveyResults"];
export type QuestionResult = Schemas["SurveyQuestionResult"];

export const surveysQuery = (filter: {
  state?: Survey["state"] | undefined;
  area?: string | undefined;
}) =>
  queryOptions({
    queryKey: ["surveys", "list", filter],
    queryFn: async () =>
      (await take(api.GET("/api/v1/surveys", { params: { query: filter } }))).items,
    placeholderData: keepPreviousData,
  });

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: ["surveys", "one", id],
    queryFn: () => take(api.GET("/api/v1/surveys/{id}", { params: { path: { id } } })),
  });

export const templatesQuery = queryOptions({
  queryKey: ["surveys", "templates"],
  queryFn: async () => (await take(api.GET("/api/v1/surveys/templates"))).items,
  staleTime: Infinity,
});

export const resultsQuery = (id: string, query: { line?: string; area?: string }) =>
  queryOptions({
    queryKey: ["surveys", "results", id, query],
    queryFn: () =>
      take(
        api.GET("/api/v1/surveys/{id}/results", {
          params: { path: { id }, query: query as { line?: Schemas["Line"]; area?: string } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

const keyed = (key: string) => ({ "idempotency-key": key });

export const createSurvey = (body: NewSurvey, key: string) =>
  take(api.POST("/api/v1/surveys", { headers: keyed(key), body }));

export const changeSurvey = (id: string, version: number, body: NewSurvey, key: string) =>
  take(
    api.PUT("/api/v1/surveys/{id}", {
      params: { path: { id } },
      headers: keyed(key),
      body: { ...body, version },
    }),
  );

export const discardSurvey = (id: string, key: string) =>
  take(api.DELETE("/api/v1/surveys/{id}", { params: { path: { id } }, headers: keyed(key) }));

export const copySurvey = (id: string, key: string) =>
  take(api.POST("/api/v1/surveys/{id}/copy", { params: { path: { id } }, headers: keyed(key) }));

export const openSurvey = ({ id, version }: Survey, key: string) =>
  take(
    api.POST("/api/v1/surveys/{id}/open", {
      params: { path: { id } },
      headers: keyed(key),
      body: { version },
    }),
  );

export const closeSurvey = ({ id, version }: Survey, key: string) =>
  take(
    api.POST("/api/v1/surveys/{id}/close", {
      params: { path: { id } },
      headers: keyed(key),
      body: { version },
    }),
  );

export const keepFindings = (id: string, body: Schemas["KeepSurveyFindings"], key: string) =>
  take(
    api.POST("/api/v1/surveys/{id}/findings", {
      params: { path: { id } },
      headers: keyed(key),
      body,
    }),
  );
