import type { Geography } from "@juxin/demo-district";
import type { Tx } from "../../../platform/context.ts";
import { insertDemoApplications, insertDemoPlan } from "../../stations/index.ts";

/** Shops that would like to be friendly places; their people and numbers do not exist. */
const shops = [
  { name: "街角豆浆铺", hours: "Mo-Su 05:30-13:00", keys: ["rest", "water"], offers: ["setMeal"] },
  { name: "顺手修车行", hours: "Mo-Sa 08:00-20:00", keys: ["pump", "tools"], offers: [] },
  {
    name: "常来便利店",
    hours: "24/7",
    keys: ["water", "charge", "heatFood"],
    offers: ["greenLane", "openToilet"],
  },
];

/** What waits in a district that has begun: applications at a desk, and a plan that somebody kept. */
export async function writeStationQuestions(
  tx: Tx,
  { geography }: { geography: Geography },
): Promise<void> {
  const { communities } = geography;
  await insertDemoApplications(
    tx,
    shops.map(({ keys, name, ...one }, n) => {
      const { code, center, name: community } = communities[n * 5 + 1]!;
      return {
        ...one,
        type: "friendlyShop",
        kind: "friendly",
        name,
        area: code,
        address: `${community}${n + 3}号门面`,
        lng: center[0],
        lat: center[1],
        facilities: keys.map((key) => ({ key, count: 2 })),
        note: "",
        contact: { name: "店主", phone: `1990000${4100 + n}` },
        daysAgo: n + 1,
      };
    }),
  );
  await insertDemoPlan(tx, {
    name: "明年再开 8 处（常住人口）",
    minutes: 10,
    open: 8,
    seconds: 1,
    gap: 0.01,
  });
}
