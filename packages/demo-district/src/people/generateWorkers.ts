import { dayOf } from "@juxin/standards";
import type { Geography } from "../geography/generateGeography.ts";
import type { Setting } from "../geography/names.ts";
import type { Line } from "../line.ts";
import { lineShares } from "../line.ts";
import { createRandom } from "../random.ts";
import { inventPhones } from "./inventPhones.ts";
import { inventName } from "./personNames.ts";

export type DemoWorker = {
  key: string;
  name: string;
  phone: string;
  line: Line;
  /** The 9-digit code of the street where they mostly work. */
  area: string;
  /** The day they joined, `YYYY-MM-DD` in Asia/Shanghai. */
  joinedOn: string;
};

const DAY = 86_400_000;

const womenShares: Record<Line, number> = {
  delivery: 0.12,
  express: 0.17,
  rideHailing: 0.07,
  freight: 0.04,
  streaming: 0.62,
};

/** Where a line's people are found more often than the households alone would say. */
const leanings: Record<Line, Record<Setting, number>> = {
  delivery: { old: 1.1, new: 1.2, edge: 0.6 },
  express: { old: 0.9, new: 1, edge: 1.1 },
  rideHailing: { old: 0.8, new: 1.2, edge: 0.9 },
  freight: { old: 0.2, new: 0.5, edge: 2.4 },
  streaming: { old: 0.6, new: 1.6, edge: 0.5 },
};

/** The workers, in the order of their keys `w00001` …; at most 10,000. `until` is now. */
export function generateWorkers(
  seed: string | number,
  geography: Geography,
  { until, count = 5000 }: { until: Date; count?: number },
): DemoWorker[] {
  const random = createRandom(seed).fork("workers");
  const phones = inventPhones(random, "workers", count);
  const streets = Object.fromEntries(
    lineShares.map(([line]) => [
      line,
      geography.streets.map(({ code, setting }) => {
        const own = geography.communities.filter((community) => community.street === code);
        const households = own.reduce((sum, community) => sum + community.households, 0);
        return [code, households * leanings[line][setting]] as const;
      }),
    ]),
  );
  return phones.map((phone, i) => {
    const line = random.weighted(lineShares);
    const days = Math.min(2600, 4 + random.logNormal(420, 0.9));
    return {
      key: `w${String(i + 1).padStart(5, "0")}`,
      name: inventName(random, womenShares[line]),
      phone,
      line,
      area: random.weighted(streets[line]!),
      joinedOn: dayOf(new Date(until.getTime() - days * DAY)),
    };
  });
}
