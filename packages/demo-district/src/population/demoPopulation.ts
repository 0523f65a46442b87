import type { Geography } from "../geography/generateGeography.ts";
import { generateGeography } from "../geography/generateGeography.ts";
import { lineShares } from "../line.ts";
import type { DemoWorker } from "../people/generateWorkers.ts";
import { generateWorkers } from "../people/generateWorkers.ts";
import { createRandom } from "../random.ts";
import { drawDevelopments } from "./drawDevelopments.ts";
import { generateEmployers } from "./generateEmployers.ts";
import { generatePeople } from "./generatePeople.ts";
import { generateRegistrations } from "./generateRegistrations.ts";
import { generateSites } from "./generateSites.ts";
import type { DemoPopulation } from "./population.ts";

type Options = {
  /** Now: nobody began later. The days move with it, the people do not. */
  until?: Date;
  geography?: Geography;
  workers?: readonly DemoWorker[];
  /** How many of the workers the offices know of; default 1,500. */
  count?: number;
};

/** The noon of the demo's own time, for whoever does not care when it is. */
const usual = new Date("2026-11-22T12:00:00+08:00");

/**
 * The employers, sites and people of the demo as they truly are, with what is true of them and known
 * to nobody; lists of the demo are made from it. The same seed gives the same people.
 */
export function demoPopulation(seed: string | number, options: Options = {}): DemoPopulation {
  const { until = usual, geography = generateGeography(seed), count = 1500 } = options;
  const workers = options.workers ?? generateWorkers(seed, geography, { until });
  const random = createRandom(seed).fork("population");
  const employers = generateEmployers(random.fork("employers"), geography, until);
  const sites = generateSites(random.fork("sites"), geography, employers, until);
  // The longest there of each line first: the personas of the demo are among them.
  const known = lineShares
    .flatMap(([line, percent]) =>
      workers
        .filter((worker) => worker.line === line)
        .toSorted((a, b) => (a.joinedOn < b.joinedOn ? -1 : a.joinedOn > b.joinedOn ? 1 : 0))
        .slice(0, Math.round((count * percent) / 100)),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const given = { geography, workers: known, employers, sites, until };
  const people = generatePeople(random.fork("people"), given);
  drawDevelopments(random.fork("developments"), people, until);
  const registrations = generateRegistrations(random.fork("registrations"), geography, until);
  return { employers, sites, people, registrations };
}
