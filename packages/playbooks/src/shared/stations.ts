import type { Facility, PlaceType, Stations } from "../stations.ts";

const type = (
  key: string,
  kind: PlaceType["kind"],
  zh: string,
  en: string,
  origin: PlaceType["origin"] = "common",
): PlaceType => ({ key, kind, zh, en, origin });

/** Kinds of places that exist everywhere; a practice's own name for the same key takes its place. */
const commonTypes: PlaceType[] = [
  type("station", "station", "驿站", "Station"),
  type("serviceCentre", "serviceCentre", "党群服务中心", "Service centre"),
  type("friendlyShop", "friendly", "友好商户", "Friendly shop"),
  type("canteen", "friendly", "爱心食堂", "Caring canteen"),
  type("meetingRoom", "room", "开放场地", "Room open to all"),
  type("deliveryBays", "parking", "专用停车位", "Delivery bays"),
  type("chargingPoint", "charging", "充电换电点", "Charging point"),
  type("partnerPlace", "partner", "共建单位场地", "Partner's place"),
];

const facility = (key: string, zh: string, en: string, stocked = false): Facility => ({
  key,
  zh,
  en,
  stocked,
  origin: "common",
});

/** What stations have; the five that Qinhuai's text names are marked there as its own. */
const commonFacilities: Facility[] = [
  facility("rest", "休息座位", "Seats"),
  facility("charge", "手机充电", "Phone charging"),
  facility("water", "饮用水", "Drinking water", true),
  facility("heatFood", "餐食加热", "Heating food"),
  facility("medicine", "常用药品", "Common medicines", true),
  facility("toilet", "卫生间", "Toilet"),
  facility("directions", "指路问询", "Directions"),
  facility("coolWarm", "空调冷暖", "Cooling and heating"),
  facility("rainwear", "雨具", "Rainwear", true),
  facility("tools", "维修工具", "Repair tools"),
  facility("pump", "打气筒", "Air pump"),
  facility("batterySwap", "换电柜", "Battery swap"),
  facility("massage", "按摩椅", "Massage chair"),
  facility("study", "学习区", "Study corner"),
  facility("shower", "淋浴", "Shower"),
  facility("laundry", "洗衣", "Laundry"),
  facility("meals", "平价餐", "Low-priced meals"),
  facility("aed", "AED 急救", "Defibrillator"),
  facility("jobs", "招聘信息", "Job notices"),
  facility("rights", "维权咨询", "Advice on rights"),
  facility("step", "无障碍通道", "Step-free access"),
];

interface OwnStations {
  types?: [key: string, kind: PlaceType["kind"], zh: string, en: string][];
  /** Facilities that the published text names. */
  named?: string[];
  matrix?: Stations["matrix"];
  standards?: string[];
  merchantOffers?: Stations["merchantOffers"];
}

export function stationsFrom(own: OwnStations): Stations {
  const types = (own.types ?? []).map(([key, kind, zh, en]) => type(key, kind, zh, en, "practice"));
  const renamed = commonTypes.map((one) => types.find(({ key }) => key === one.key) ?? one);
  return {
    types: [...types.filter((one) => !renamed.includes(one)), ...renamed],
    facilities: commonFacilities.map((one) =>
      own.named?.includes(one.key) === true ? { ...one, origin: "practice" } : one,
    ),
    matrix: own.matrix ?? [],
    standards: own.standards ?? [],
    merchantOffers: own.merchantOffers ?? [
      { key: "greenLane", zh: "取餐绿色通道", en: "Quick pick-up lane" },
      { key: "setMeal", zh: "爱心套餐", en: "Set meal for riders" },
      { key: "discount", zh: "消费优惠", en: "Discount" },
      { key: "openToilet", zh: "开放卫生间", en: "Open toilet" },
    ],
  };
}
