/**
 * The invented district 临江区 (990104): the same seed and the same instant give the same map, units,
 * people and year of demands. Pure: no clock, no I/O. Nothing in it exists or belongs to anybody.
 */
export { generateDistrict } from "./generateDistrict.ts";
export type { DistrictOptions } from "./generateDistrict.ts";
export { personas } from "./personas.ts";
export type { Persona } from "./personas.ts";
export { generateGeography } from "./geography/generateGeography.ts";
export type {
  DemoCommunity,
  DemoStreet,
  DemoWater,
  Geography,
  Landmark,
} from "./geography/generateGeography.ts";
export type { LngLat, Ring } from "./geography/project.ts";
export { generateUnits } from "./generateUnits.ts";
export type { DemoUnit, UnitKind, UnitSource } from "./generateUnits.ts";
export { generateWorkers } from "./people/generateWorkers.ts";
export type { DemoWorker } from "./people/generateWorkers.ts";
export { demoPopulation } from "./population/demoPopulation.ts";
export type {
  DemoEmployer,
  DemoMembership,
  DemoPerson,
  DemoPopulation,
  DemoRegistration,
  DemoSite,
  DemoStep,
} from "./population/population.ts";
export { type DemoNeed, firmNeeds } from "./population/firmNeeds.ts";
export { chooseStreet } from "./rosters/chooseStreet.ts";
export { demoLists } from "./rosters/demoLists.ts";
export type { DemoColumn, DemoList, DemoRow } from "./rosters/demoLists.ts";
export { demoSurveys } from "./surveys/demoSurveys.ts";
export type { DemoAnswer, DemoSurvey } from "./surveys/demoSurveys.ts";
export { generateStaff } from "./people/generateStaff.ts";
export type { DemoStaff, Role } from "./people/generateStaff.ts";
export { phoneBlocks } from "./people/inventPhones.ts";
export { generateDemands } from "./demands/generateDemands.ts";
export type { DemandOptions } from "./demands/generateDemands.ts";
export type {
  DemandAction,
  DemandActionType,
  DemandCategory,
  DemandChannel,
  DemandPlace,
  DemandScript,
  DemandState,
  DemoProblem,
} from "./demands/demand.ts";
export { generateRoads } from "./stations/generateRoads.ts";
export type { DemoRoad } from "./stations/generateRoads.ts";
export { generateStations } from "./stations/generateStations.ts";
export type { DemoStation } from "./stations/generateStations.ts";
export { lines } from "./line.ts";
export type { Line } from "./line.ts";
