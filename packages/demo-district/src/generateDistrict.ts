import type { DemandCategory } from "./demands/demand.ts";
import { generateDemands } from "./demands/generateDemands.ts";
import type { UnitSource } from "./generateUnits.ts";
import { generateUnits } from "./generateUnits.ts";
import { generateGeography } from "./geography/generateGeography.ts";
import { generateStaff } from "./people/generateStaff.ts";
import { generateWorkers } from "./people/generateWorkers.ts";
import { personas } from "./personas.ts";
import { demoPopulation } from "./population/demoPopulation.ts";

export type DistrictOptions = {
  /** Now: nothing in the demo happens later. */
  until: Date;
  /** The practice that the district starts from; a whole playbook fits. */
  playbook: UnitSource & { categories: readonly DemandCategory[] };
  /** How far back the demands reach; default 365. */
  days?: number;
  /** How many demands; default 3,600. */
  count?: number;
};

/** All of the demo at once, each part made for the others; about a second of work. */
export function generateDistrict(
  seed: string | number,
  { until, playbook, ...sizes }: DistrictOptions,
) {
  const geography = generateGeography(seed);
  const units = generateUnits(geography, playbook);
  const workers = generateWorkers(seed, geography, { until });
  const staff = generateStaff(seed, units);
  const population = { geography, units, workers, staff };
  // What firms ask at their service desk, no worker does.
  const categories = playbook.categories.filter(({ asker }) => asker !== "firm");
  const told = generateDemands(seed, { ...population, categories, until, ...sizes });
  const known = demoPopulation(seed, { until, geography, workers });
  return { ...population, ...told, known, personas: personas(population) };
}
