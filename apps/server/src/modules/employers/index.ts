/** Employers: platforms, firms, operators and their sites, what became of them, and what the registration offices send. Holds no workers. */
export { insertEmployer } from "./addEmployer.ts";
export { insertLiaison } from "./nameLiaison.ts";
export { insertSite } from "./addSite.ts";
export { forgetHead, sitesHeadedBy } from "./head.ts";
export {
  employerRefs,
  namesToMatch,
  requireEmployer,
  requireSiteOf,
  type SiteRef,
  siteRefs,
  sitesInStreets,
} from "./refs.ts";
export { EmployerKind, EmployerRef } from "./schema.ts";
export { insertFinding } from "./registrations/addFinding.ts";
export { RegistrationSource } from "./registrations/schema.ts";
export { returnFeedback } from "./registrations/returnFeedback.ts";
export { speaksFor } from "./registrations/rules.ts";
export { makeFeedback } from "./registrations/makeFeedback.ts";
export { insertRegistrations, registrationKey } from "./registrations/postRegistrations.ts";
export { employerRoutes } from "./routes.ts";
