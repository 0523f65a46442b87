import type { Geography } from "../geography/generateGeography.ts";
import type { Line } from "../line.ts";
import type { Random } from "../random.ts";
import { daysBefore } from "./daysBefore.ts";
import { inventCreditCode } from "./inventCodes.ts";
import type { DemoEmployer } from "./population.ts";

/** Made-up brands: short name, what the licence says, line; two of each larger line compete. */
const platforms: readonly (readonly [string, string, Line])[] = [
  ["禾送", "禾送到家网络科技", "delivery"],
  ["鹭达", "鹭达即时配送", "delivery"],
  ["竹筒跑腿", "竹筒跑腿信息服务", "delivery"],
  ["青舟快运", "青舟快运", "express"],
  ["百舸速递", "百舸速递", "express"],
  ["汀洲快递", "汀洲快递", "express"],
  ["安棠出行", "安棠出行科技", "rideHailing"],
  ["星渡约车", "星渡约车", "rideHailing"],
  ["江岸货运", "江岸货运平台", "freight"],
];

const firms: readonly (readonly [string, string, Line])[] = [
  ["临渡物流", "临渡物流", "freight"],
  ["长汀冷链", "长汀冷链运输", "freight"],
  ["稻浪传媒", "稻浪文化传媒", "streaming"],
  ["槐序直播", "槐序直播文化", "streaming"],
  ["禾苗电商", "禾苗电子商务", "streaming"],
  ["顺渡汽车租赁", "顺渡汽车租赁", "rideHailing"],
  ["桐荫城配", "桐荫城市配送", "express"],
];

const operators: readonly (readonly [string, string, Line | "all"])[] = [
  ["启桐服务", "启桐企业服务", "delivery"],
  ["众禾人力", "众禾人力资源服务", "all"],
  ["卓屿配送", "卓屿配送服务", "delivery"],
  ["临泽劳务", "临泽劳务派遣", "all"],
  ["合浦快配", "合浦快配服务", "delivery"],
  ["远汀网点", "远汀快递网点经营", "express"],
  ["瑞禾站务", "瑞禾站点管理", "delivery"],
  ["景桥供应链", "景桥供应链管理", "express"],
  ["安渡代驾", "安渡驾驶服务", "rideHailing"],
];

/** Some 25 that hand out work in the district, in the order of their keys `e01` …. */
export function generateEmployers(
  random: Random,
  geography: Geography,
  until: Date,
): DemoEmployer[] {
  const kinds = [
    ["platform", platforms],
    ["firm", firms],
    ["outsourcer", operators],
  ] as const;
  let made = 0;
  return kinds.flatMap(([kind, named]) =>
    named.map(([short, full, line]): DemoEmployer => {
      made += 1;
      const street = random.pick(geography.streets);
      return {
        key: `e${String(made).padStart(2, "0")}`,
        kind,
        name: `${geography.city.name}${full}有限公司`,
        shortNames: [short, full],
        creditCode: inventCreditCode(random, geography.code, "91"),
        line,
        area: street.code,
        address: `${street.name}${random.pick(["望江路", "文昌路", "滨江大道", "梧桐街"])}${random.int(1, 300)}号`,
        openedOn: daysBefore(until, random.int(400, 3200)),
      };
    }),
  );
}
