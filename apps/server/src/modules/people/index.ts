/** People: the workers of the district, what is known of each, from whom and since when. Lists and their reconciling are rosters'. */
export { countScope, inScope } from "./atWork.ts";
export {
  addPersons,
  insertPersons,
  type NewPerson,
  type SealedPersons,
  sealPersons,
} from "./addPersons.ts";
export { countStages } from "./development/countStages.ts";
export { tellDevelopment } from "./development/tellDevelopment.ts";
export { leavePersons } from "./endFacts.ts";
export type { Identity } from "./identity.ts";
export { maskIdentity } from "./masks.ts";
export { insertMembership, membershipRow } from "./memberships/content.ts";
export { tellInvitation } from "./memberships/tellInvitation.ts";
export { writeInvitation } from "./memberships/inviteMember.ts";
export { openMembershipsOf } from "./memberships/queries.ts";
export { searchCounts, type SearchPeriod } from "./memberships/searchCounts.ts";
export { type SearchTask, searchWork } from "./memberships/searchWork.ts";
export { suppress } from "./suppress.ts";
export type { MembershipContent, MembershipKind, MembershipStatus } from "./memberships/schema.ts";
export { mergePersons, splitPerson } from "./mergePersons.ts";
export { noteAccess, notePersonsLooked } from "./noteAccess.ts";
export { collectOwnPersons } from "./own/collectOwnPerson.ts";
export { forgetPerson } from "./own/forgetPerson.ts";
export { linkNamesakes, type OwnIdentity, ownIdentity } from "./own/ownIdentity.ts";
export { OwnPerson } from "./own/schema.ts";
export { type SiteWorkers, workersAtSites } from "./workersAtSites.ts";
export { shownPersons } from "./queries.ts";
export {
  currentPersons,
  erasedAmong,
  findPersons,
  type PersonRecord,
  personRecords,
  samePersons,
} from "./readPersons.ts";
export { peopleRoutes } from "./routes.ts";
export type { SaidEmployment, SaidResidence, Saying } from "./said.ts";
export { sayOfPersons, type SayingOf } from "./sayOfPersons.ts";
export { Person } from "./schema.ts";
export type { PersonSource, SourceKind } from "./source.ts";
