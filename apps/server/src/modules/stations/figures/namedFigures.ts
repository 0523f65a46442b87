import type { Facts } from "./facts.ts";

interface NamedFigure {
  /** How it is counted here, in a sentence. */
  how: { zh: string; en: string };
  /** Null: the published number is of something that this system does not hold. */
  count: ((facts: Facts) => number) | null;
}

const ofType = (type: string) => (facts: Facts) =>
  facts.standing.filter((one) => one.type.key === type).length;
const ofTier = (tier: string) => (facts: Facts) =>
  facts.standing.filter((one) => one.tier === tier).length;
/** What belongs to a matrix: its stations, and whatever else was given a term of it. */
const inMatrix = ({ standing }: Facts): number =>
  standing.filter(({ kind, tier }) => kind === "station" || tier !== null).length;
const tierHow = {
  zh: "归入矩阵这一项的场所数",
  en: "Places that were given this term of the matrix",
};
const typeHow = { zh: "这一类型的在用场所数", en: "Places of this type that stand" };
const notHeld = {
  zh: "本系统不记录，只列公布的数",
  en: "Not held here: only the published number",
};
const startOfLastYear = ({ now }: Facts): Date =>
  new Date(`${new Date(now.getTime() + 8 * 3_600_000).getUTCFullYear() - 1}-01-01T00:00:00+08:00`);

/**
 * The figures of D1–D13 as queries over the room's own rows, by mechanism and key of the playbook. What a
 * practice published stands beside them; it is never counted in.
 */
export const namedFigures: Readonly<Record<string, NamedFigure>> = {
  "D1.stations": { how: typeHow, count: ofType("station") },
  "D1.stationVisits": {
    how: { zh: "上年以来计到的到访人次", en: "Visits counted since the beginning of last year" },
    count: (facts) => facts.visits("station", startOfLastYear(facts)),
  },
  "D2.stations": {
    how: { zh: "驿站和归入矩阵的场所数", en: "Stations, and places given a term of the matrix" },
    count: inMatrix,
  },
  "D2.matrixFirst": { how: tierHow, count: ofTier("first") },
  "D2.matrixSecond": { how: tierHow, count: ofTier("second") },
  "D2.matrixThird": { how: tierHow, count: ofTier("third") },
  "D2.matrixOpen": {
    how: {
      zh: "推算：总数减去前三项",
      en: "Derived: all of them less the first three terms",
    },
    count: (facts) =>
      inMatrix(facts) - ofTier("first")(facts) - ofTier("second")(facts) - ofTier("third")(facts),
  },
  "D4.circleMinutes": {
    how: { zh: "服务圈的分钟数", en: "Minutes of the circle" },
    count: ({ circle }) => circle,
  },
  "D4.streets": {
    how: {
      zh: "有社区在服务圈内的街道数",
      en: "Streets with a community within the circle",
    },
    count: ({ reached }) => reached.streets,
  },
  "D4.communities": {
    how: {
      zh: "社区里有场所，或社区中部步行在服务圈分钟数以内的社区数",
      en: "Communities with a place, or whose middle is within the circle on foot",
    },
    count: ({ reached }) => reached.communities,
  },
  "D5.ridersAround": { how: notHeld, count: null },
  "D7.redHomes": { how: typeHow, count: ofType("redHome") },
  "D7.integratedSites": {
    how: {
      zh: "“整合的党群服务中心、驿站”类型的场所数，不与红色之家合计",
      en: "Centres and stations brought in; never added to the homes",
    },
    count: ofType("integratedSite"),
  },
  "D7.homeEvents": {
    how: { zh: "红色之家已办、未取消的活动数", en: "Events held at the homes, not cancelled" },
    count: (facts) => facts.events("redHome"),
  },
  "D7.homeVisits": {
    how: { zh: "红色之家计到的到访人次，不记姓名", en: "Visits counted at the homes, no names" },
    count: (facts) => facts.visits("redHome"),
  },
  "D7.homeStandard": {
    how: { zh: "红色之家标准的条数", en: "Items of the standard for the homes" },
    count: ({ playbook }) => {
      const standard = playbook.standards.find(({ key }) => key === "redHome");
      return standard?.declaredCount ?? standard?.items.length ?? 0;
    },
  },
  "D8.vehiclesADay": { how: notHeld, count: null },
  "D8.provincesOfOrigin": { how: notHeld, count: null },
  "D9.parkingSpaces": {
    how: { zh: "繁花驿可预约的停车位数", en: "Parking places that the station offers" },
    count: (facts) => facts.units("parking", "driversStation"),
  },
  "D9.chargingBays": {
    how: { zh: "繁花驿可预约的充电位数", en: "Charging bays that the station offers" },
    count: (facts) => facts.units("charging", "driversStation"),
  },
  "D9.minutesToAirport": { how: notHeld, count: null },
  "D9.openHours": {
    how: {
      zh: "今后一周里开放最短的一天开几小时",
      en: "Hours of the shortest day of the week ahead",
    },
    count: ({ standing, now }) => leastHours(standing, now),
  },
  "D13.deliveryBays": {
    how: { zh: "专用停车位场所可预约的车位数", en: "Bays offered at places for delivery parking" },
    count: (facts) => facts.units("parking", "deliveryBays"),
  },
};

const day = 86_400_000;

function leastHours(standing: Facts["standing"], now: Date): number {
  const places = standing.filter(({ type }) => type.key === "driversStation");
  const first = Math.ceil((now.getTime() + 8 * 3_600_000) / day) * day - 8 * 3_600_000;
  const hours = places.flatMap(({ intervals }) =>
    Array.from({ length: 7 }, (_, n) => {
      const from = first + n * day;
      const open = intervals.reduce(
        (sum, [a, b]) => sum + Math.max(0, Math.min(b, from + day) - Math.max(a, from)),
        0,
      );
      return open / 3_600_000;
    }),
  );
  return hours.length === 0 ? 0 : Math.round(Math.min(...hours) * 10) / 10;
}
