/** Organizations: the units that hold work and answer for it, from community to industry committee. */
export { getUnit, officeOf, unitRefs } from "./queries.ts";
export { organizationRoutes } from "./routes.ts";
export { Unit, UnitKind, UnitRef } from "./schema.ts";
