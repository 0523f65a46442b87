import type { Geography } from "../geography/generateGeography.ts";
import type { Line } from "../line.ts";
import { inventPhones } from "../people/inventPhones.ts";
import { inventName } from "../people/personNames.ts";
import type { Random } from "../random.ts";
import { daysBefore } from "./daysBefore.ts";
import type { DemoEmployer, DemoSite } from "./population.ts";

/** How many sites each line has, and what they are called. */
const wanted: readonly (readonly [Line, number, string])[] = [
  ["delivery", 30, "配送站"],
  ["express", 19, "网点"],
  ["freight", 4, "货运点"],
  ["rideHailing", 3, "服务站"],
  ["streaming", 4, "直播基地"],
];

/** Some 60 sites spread over the streets, in the order of their keys `s001` …. */
export function generateSites(
  random: Random,
  geography: Geography,
  employers: readonly DemoEmployer[],
  until: Date,
): DemoSite[] {
  const phones = inventPhones(random, "heads", 200);
  const sites: DemoSite[] = [];
  for (const [line, count, word] of wanted) {
    const owners = employers.filter((one) => one.kind !== "outsourcer" && one.line === line);
    const operators = employers.filter(
      (one) => one.kind === "outsourcer" && (one.line === line || one.line === "all"),
    );
    for (let at = 0; at < count; at += 1) {
      const owner = owners[at % owners.length]!;
      const street = geography.streets[(at * 5 + sites.length) % geography.streets.length]!;
      const own = geography.communities.filter((one) => one.street === street.code);
      const community = random.pick(own);
      const landmark = random.pick(community.landmarks);
      const short = owner.shortNames[0]!;
      const place = community.name.replace(/社区$/, "");
      sites.push({
        key: `s${String(sites.length + 1).padStart(3, "0")}`,
        employerKey: owner.key,
        operatorKey: random.chance(0.7)
          ? random.pick(operators.length > 0 ? operators : owners).key
          : null,
        name: `${short}${place}${word}`,
        shortNames: [`${place}站`, `${short}${place}`],
        line,
        area: community.code,
        address: `${community.name}${landmark.name}`,
        building: landmark.name,
        lng: landmark.lng,
        lat: landmark.lat,
        head: { name: inventName(random, 0.2), phone: phones[sites.length]! },
        openedOn: daysBefore(until, random.int(120, 1600)),
      });
    }
  }
  return sites;
}
