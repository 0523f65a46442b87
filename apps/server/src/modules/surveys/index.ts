/** Surveys: questionnaires that riders answer without a name, and what comes of them. Knows no person; findings go to the talks of rosters. */
import { createRouter } from "../../platform/http/router.ts";
import { openRoutes } from "./openRoutes.ts";
import { resultRoutes } from "./resultRoutes.ts";
import { deskRoutes } from "./routes.ts";

export { tellSurvey } from "./tellSurvey.ts";

export const surveyRoutes = createRouter();
surveyRoutes.route("/", deskRoutes);
surveyRoutes.route("/", resultRoutes);
surveyRoutes.route("/", openRoutes);
