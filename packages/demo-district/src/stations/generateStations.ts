import type { DemoCommunity, Geography, Landmark } from "../geography/generateGeography.ts";
import { communityKey, streetKey } from "../generateUnits.ts";
import { createRandom, type Random } from "../random.ts";

export type DemoStation = {
  key: string;
  type: string;
  kind: "station" | "serviceCentre" | "friendly" | "room" | "parking" | "charging" | "partner";
  /** Term of the matrix 1+1+105+X, null where it counts in none. */
  tier: string | null;
  name: string;
  area: string;
  address: string;
  lng: number;
  lat: number;
  ownerKey: string;
  hours: string;
  note: string;
  facilities: { key: string; count: number; stock: number | null; lowStock: number | null }[];
  offers: {
    kind: "parking" | "charging" | "room" | "meal";
    name: string;
    units: number;
    slotMinutes: number;
    mostSlots: number;
    hours: string | null;
  }[];
  /** Visits on a usual day, and what was reported lately. */
  visitsADay: number;
  fault: { kind: "broken" | "closed"; facility: string | null; note: string } | null;
  event: { title: string; inDays: number; hour: number } | null;
};

type Facilities = DemoStation["facilities"];

const stocked = new Set(["water", "medicine", "rainwear"]);
const has = (random: Random, keys: string): Facilities =>
  keys.split(" ").map((key) => ({
    key,
    count:
      key === "rest" ? random.int(4, 16) : key === "charge" ? random.int(4, 12) : random.int(1, 3),
    stock: stocked.has(key) ? random.int(0, 40) : null,
    lowStock: stocked.has(key) ? 5 : null,
  }));

const always = "rest charge water directions";
const places = {
  station: { hours: "Mo-Su 08:00-20:00", keys: `${always} heatFood medicine toilet coolWarm` },
  early: { hours: "Mo-Su 06:30-22:00", keys: `${always} heatFood toilet pump tools` },
  office: {
    hours: "Mo-Fr 08:30-18:00; PH off",
    keys: `${always} medicine toilet study jobs rights`,
  },
  always: { hours: "24/7", keys: `${always} heatFood toilet massage shower rainwear aed` },
} as const;

const events = ["暑期专场招聘会", "劳动权益咨询", "义诊量血压", "安全骑行一刻钟", "公租房政策咨询"];
const shopHeads = "老街 江边 小满 拾味 阿婆 顺风 暖胃 常来 好再来 街角".split(" ");
const shopTails = "面馆 馄饨铺 便利店 早餐店 茶饮 包子铺 水果店 药房 修车行".split(" ");

/**
 * Some sixty places of the invented district: stations in communities, service centres that keep office
 * hours, one open day and night, friendly shops, rooms, bays and charging points, a theme square.
 */
export function generateStations(seed: string | number, geography: Geography): DemoStation[] {
  const random = createRandom(seed).fork("stations");
  const stations: DemoStation[] = [];
  const used = new Set<string>();
  const add = (
    community: DemoCommunity,
    at: { name: string; lng: number; lat: number },
    one: Partial<DemoStation> &
      Pick<DemoStation, "type" | "kind" | "name" | "hours" | "facilities">,
  ) => {
    if (used.has(one.name)) return;
    used.add(one.name);
    stations.push({
      key: `station:${stations.length + 1}`,
      tier: null,
      area: community.code,
      address: `${community.name}${at.name}旁`,
      lng: at.lng,
      lat: at.lat,
      ownerKey: communityKey(community.code),
      note: "",
      offers: [],
      visitsADay: random.int(3, 30),
      fault: random.chance(0.12)
        ? { kind: "broken", facility: one.facilities[0]!.key, note: "座椅松动" }
        : null,
      event: random.chance(0.25)
        ? { title: random.pick(events), inDays: random.int(1, 12), hour: random.int(9, 15) }
        : null,
      ...one,
    });
  };
  const spot = (community: DemoCommunity): Landmark => random.pick(community.landmarks);

  for (const street of geography.streets) {
    const own = geography.communities.filter((one) => one.street === street.code);
    const [centre, ...rest] = random.shuffle(own);
    if (centre === undefined) continue;
    const short = street.name.replace(/街道$/, "");
    add(
      centre,
      { name: "办事处", lng: centre.center[0], lat: centre.center[1] },
      {
        type: "serviceCentre",
        kind: "serviceCentre",
        name: `${street.name}党群服务中心`,
        hours: places.office.hours,
        facilities: has(random, places.office.keys),
        ownerKey: streetKey(street.code),
        offers: [
          {
            kind: "room",
            name: "二楼会议室",
            units: 2,
            slotMinutes: 60,
            mostSlots: 3,
            hours: "Mo-Sa 09:00-21:00",
          },
        ],
      },
    );
    for (const community of rest.slice(0, random.int(2, 3))) {
      const { hours, keys } = random.chance(0.35) ? places.early : places.station;
      add(community, spot(community), {
        type: "station",
        kind: "station",
        tier: "third",
        name: `${community.name.replace(/社区$/, "")}驿站`,
        hours,
        facilities: has(random, keys),
        visitsADay: random.int(12, 60),
        offers: random.chance(0.4)
          ? [
              {
                kind: "meal",
                name: "爱心午餐",
                units: 20,
                slotMinutes: 30,
                mostSlots: 1,
                hours: "Mo-Su 11:00-13:30",
              },
            ]
          : [],
      });
    }
    const shop = random.pick(rest.length > 0 ? rest : own);
    const shopName = `${short}${random.pick(shopHeads)}${random.pick(shopTails)}`;
    add(shop, spot(shop), {
      type: "friendlyShop",
      kind: "friendly",
      tier: "open",
      name: shopName,
      hours: "Mo-Su 07:00-21:30",
      facilities: has(
        random,
        random.chance(0.5) ? "rest water toilet" : "rest water charge heatFood",
      ),
      note: random.chance(0.5) ? "小哥爱心套餐；取餐绿色通道" : "开放卫生间",
    });
    const bays = random.pick(own);
    if (random.chance(0.6))
      add(bays, spot(bays), {
        type: "deliveryBays",
        kind: "parking",
        name: `${short}配送专属停车位`,
        hours: "24/7",
        facilities: has(random, "directions"),
        visitsADay: 0,
        offers: [
          {
            kind: "parking",
            name: "专属停车位",
            units: random.int(6, 24),
            slotMinutes: 30,
            mostSlots: 4,
            hours: null,
          },
        ],
      });
    if (random.chance(0.4))
      add(shop, spot(shop), {
        type: "chargingPoint",
        kind: "charging",
        tier: "open",
        name: `${short}换电点`,
        hours: "24/7",
        facilities: has(random, "batterySwap charge"),
        offers: [
          {
            kind: "charging",
            name: "充电位",
            units: random.int(4, 12),
            slotMinutes: 60,
            mostSlots: 2,
            hours: null,
          },
        ],
      });
  }
  const [heart] = geography.communities;
  if (heart !== undefined) {
    const near = { name: "广场", lng: heart.center[0] + 0.0012, lat: heart.center[1] };
    add(heart, near, {
      type: "station",
      kind: "station",
      tier: "first",
      name: "临江区小哥之家",
      hours: places.always.hours,
      facilities: has(random, places.always.keys),
      ownerKey: "district",
      visitsADay: 140,
      offers: [
        { kind: "parking", name: "停车位", units: 36, slotMinutes: 30, mostSlots: 4, hours: null },
        { kind: "charging", name: "充电位", units: 24, slotMinutes: 60, mostSlots: 2, hours: null },
        {
          kind: "meal",
          name: "爱心餐",
          units: 40,
          slotMinutes: 30,
          mostSlots: 1,
          hours: "Mo-Su 11:00-13:30,17:00-19:30",
        },
      ],
    });
    add(
      heart,
      { ...near, lng: near.lng + 0.0008 },
      {
        type: "themeSquare",
        kind: "partner",
        tier: "second",
        name: "小哥主题广场",
        hours: "24/7",
        facilities: has(random, "rest water rights jobs"),
        ownerKey: "district",
      },
    );
  }
  return stations;
}
