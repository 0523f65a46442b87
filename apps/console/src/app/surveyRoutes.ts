import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { newSurveySearch, resultSearch, surveySearch } from "../features/surveys/surveySearch.ts";
import { shell } from "./shellRoute.ts";

const surveys = createRoute({
  getParentRoute: () => shell,
  path: "/surveys",
  staticData: { ability: "survey.read" },
  validateSearch: surveySearch,
  component: lazyRouteComponent(() => import("../features/surveys/SurveysPage.tsx"), "SurveysPage"),
});
const newSurvey = createRoute({
  getParentRoute: () => shell,
  path: "/surveys/new",
  staticData: { ability: "survey.write" },
  validateSearch: newSurveySearch,
  component: lazyRouteComponent(
    () => import("../features/surveys/NewSurveyPage.tsx"),
    "NewSurveyPage",
  ),
});
const survey = createRoute({
  getParentRoute: () => shell,
  path: "/surveys/$surveyId",
  staticData: { ability: "survey.read" },
  validateSearch: resultSearch,
  component: lazyRouteComponent(() => import("../features/surveys/SurveyPage.tsx"), "SurveyPage"),
});
const editSurvey = createRoute({
  getParentRoute: () => shell,
  path: "/surveys/$surveyId/edit",
  staticData: { ability: "survey.write" },
  component: lazyRouteComponent(
    () => import("../features/surveys/EditSurveyPage.tsx"),
    "EditSurveyPage",
  ),
});

/** Questionnaires: the list, one with its results, and the form of a draft. */
export const surveyRoutes = [surveys, newSurvey, survey, editSurvey] as const;
