/** Cases: the closed loop of a demand, from asked to the asker's yes. A step is never changed and a case is never nobody's. */
import { createRouter } from "../../platform/http/router.ts";
import { actionRoutes } from "./actions/routes.ts";
import { needRoutes } from "./needs/routes.ts";
import { problemRoutes } from "./problems/routes.ts";
import { readRoutes } from "./readRoutes.ts";

export const caseRoutes = createRouter();
// Before the route with an id in its path, which would take `needs` for one.
caseRoutes.route("/", needRoutes);
caseRoutes.route("/", readRoutes);
caseRoutes.route("/", actionRoutes);
caseRoutes.route("/", problemRoutes);

export { type CasePlace, casePlaces } from "./casePlaces.ts";
export { caseTelling, type TellingStep, type ToldCase } from "./telling.ts";
export { caseIdsOf, forgetAsker } from "./forgetAsker.ts";
export { collectOwnCases, OwnCase } from "./ownCases.ts";
