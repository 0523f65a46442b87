/** People: the workers of the district, what is known of each, from whom and since when. Lists and their reconciling are rosters'. */
export { addPersons, type NewPerson } from "./addPersons.ts";
export type { Identity } from "./identity.ts";
export { mergePersons, splitPerson } from "./mergePersons.ts";
export {
  currentPersons,
  findPersons,
  type PersonRecord,
  personRecords,
  samePersons,
} from "./readPersons.ts";
export type { SaidEmployment, SaidResidence, Saying } from "./said.ts";
export { sayOfPersons, type SayingOf } from "./sayOfPersons.ts";
export type { PersonSource, SourceKind } from "./source.ts";
