import type { DemoCommunity, Geography } from "../geography/generateGeography.ts";
import type { Line } from "../line.ts";
import type { DemoWorker } from "../people/generateWorkers.ts";
import { sexOfName } from "../people/personNames.ts";
import type { Random } from "../random.ts";
import { daysBefore } from "./daysBefore.ts";
import { inventCitizenNumber } from "./inventCodes.ts";
import { drawMemberships } from "./drawMemberships.ts";
import type { DemoEmployer, DemoPerson, DemoSite } from "./population.ts";

/** How many of a hundred have a site; the others take orders from a platform on their own. */
const withSite: Record<Line, number> = {
  delivery: 82,
  express: 92,
  rideHailing: 12,
  freight: 35,
  streaming: 80,
};

const ages: Record<Line, readonly [number, number]> = {
  delivery: [31, 7],
  express: [33, 8],
  rideHailing: [41, 8],
  freight: [43, 8],
  streaming: [27, 5],
};

interface Given {
  geography: Geography;
  workers: readonly DemoWorker[];
  employers: readonly DemoEmployer[];
  sites: readonly DemoSite[];
  until: Date;
}

/** As they truly are: each a worker of the demo, with the rest of what an office would like to know. */
export function generatePeople(random: Random, given: Given): DemoPerson[] {
  const { geography, workers, until } = given;
  const byStreet = Map.groupBy(geography.communities, ({ street }) => street);
  const weights = geography.communities.map((one): readonly [DemoCommunity, number] => [
    one,
    one.households,
  ]);
  return workers.map((worker, at): DemoPerson => {
    const sex = sexOfName(worker.name) ?? (random.chance(0.2) ? "female" : "male");
    const [mean, spread] = ages[worker.line];
    const age = Math.min(59, Math.max(18.2, random.normal(mean, spread)));
    const birth = daysBefore(until, Math.round(age * 365.25));
    const near = byStreet.get(worker.area)!;
    const home = random.chance(0.65) ? random.pick(near) : random.weighted(weights);
    const compounds = home.landmarks.filter(({ kind }) => kind === "compound");
    const building = `${(compounds.length > 0 ? random.pick(compounds) : random.pick(home.landmarks)).name}${random.int(1, 38)}幢`;
    return {
      key: `p${String(at + 1).padStart(5, "0")}`,
      workerKey: worker.key,
      name: worker.name,
      phone: worker.phone,
      citizenNumber: inventCitizenNumber(random, birth, sex, at),
      birth,
      sex,
      line: worker.line,
      ...placed(random, worker, given),
      residence: home.code,
      building,
      address: `${home.name}${building}${random.int(1, 6)}0${random.int(1, 6)}室`,
      memberships: drawMemberships(random, age, worker.joinedOn),
      development: null,
    };
  });
}

/** Where somebody works, and where they did before: near the street they are mostly in. */
function placed(
  random: Random,
  worker: DemoWorker,
  { employers, sites, until }: Given,
): Pick<DemoPerson, "employerKey" | "siteKey" | "area" | "employedFrom" | "before"> {
  const ofLine = sites.filter(({ line }) => line === worker.line);
  const inStreet = ofLine.filter(({ area }) => area.startsWith(worker.area));
  const hands = employers.filter((one) => one.kind !== "outsourcer" && one.line === worker.line);
  const draw = () => {
    if (!random.chance(withSite[worker.line] / 100))
      return { employerKey: random.pick(hands).key, siteKey: null, area: worker.area };
    const site = random.pick(inStreet.length > 0 ? inStreet : ofLine);
    return { employerKey: site.employerKey, siteKey: site.key, area: site.area };
  };
  const now = draw();
  const changed = random.int(20, 700);
  const moved = random.chance(0.15) && daysBefore(until, changed) > worker.joinedOn;
  if (!moved) return { ...now, employedFrom: worker.joinedOn, before: null };
  const day = daysBefore(until, changed);
  const { employerKey, siteKey } = draw();
  return {
    ...now,
    employedFrom: day,
    before: { employerKey, siteKey, from: worker.joinedOn, to: day },
  };
}
