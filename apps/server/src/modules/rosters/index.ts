/** Rosters: lists from many hands, one population, reconciled to one figure that everyone signs. Holds what lists say; who people are is the room of people's. */
import { createRouter } from "../../platform/http/router.ts";
import { listRoutes } from "./lists/routes.ts";
import { sourceRoutes } from "./lists/sourceRoutes.ts";
import { memberSearchRoutes } from "./memberSearch/routes.ts";
import { modelRoutes } from "./learning/routes.ts";
import { pairRoutes } from "./pairs/routes.ts";
import { differenceRoutes } from "./statements/differenceRoutes.ts";
import { statementRoutes } from "./statements/routes.ts";
import { visitRoutes } from "./visits/routes.ts";

export { runRosterJobs, startRosterJobs } from "./jobs/runJobs.ts";

export { requireSource, sourceNames } from "./lists/sourceRefs.ts";
export { collectOwnRows, OwnRow } from "./forget/collectOwnRows.ts";
export { forgetInLists } from "./forget/forgetInLists.ts";
export { recordTalk } from "./visits/talks.ts";
export { tellList, tellSource, type ToldList } from "./telling.ts";
export { tellOpenStatement, tellSignedStatement } from "./tellStatement.ts";

export const rosterRoutes = createRouter();
rosterRoutes.route("/", sourceRoutes);
rosterRoutes.route("/", listRoutes);
rosterRoutes.route("/", pairRoutes);
rosterRoutes.route("/", modelRoutes);
rosterRoutes.route("/", statementRoutes);
rosterRoutes.route("/", differenceRoutes);
rosterRoutes.route("/", visitRoutes);
rosterRoutes.route("/", memberSearchRoutes);
