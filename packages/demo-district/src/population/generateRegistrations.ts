import type { Geography } from "../geography/generateGeography.ts";
import { lines } from "../line.ts";
import { inventPhones } from "../people/inventPhones.ts";
import { inventName } from "../people/personNames.ts";
import type { Random } from "../random.ts";
import { daysBefore } from "./daysBefore.ts";
import { inventCreditCode } from "./inventCodes.ts";
import type { DemoRegistration } from "./population.ts";

const DAY = 86_400_000;
const heads = "禾 汀 渡 桐 槐 鹭 竹 屿 棠 舸".split(" ");
const tails = ["网络科技", "供应链管理", "文化传媒", "即时配送", "汽车服务", "电子商务"] as const;
const notes = {
  contacted: "电话联系，约定上门",
  confirmed: "上门核实，与填报一致",
  organised: "已组建",
  notFound: "登记地址无人办公",
} as const;

/** New firms of the last hundred days, some of them already looked after. */
export function generateRegistrations(
  random: Random,
  geography: Geography,
  until: Date,
): DemoRegistration[] {
  const phones = inventPhones(random, "heads", 260).slice(200);
  return Array.from({ length: 18 }, (_, at): DemoRegistration => {
    const civil = at % 6 === 5;
    const daysAgo = 4 + at * 5;
    const name = `${random.pick(heads)}${random.pick(heads)}${civil ? "社区服务中心" : `${random.pick(tails)}有限公司`}`;
    const employees = random.int(3, 120);
    const state = random.pick(["contacted", "confirmed", "organised", "notFound"] as const);
    return {
      key: `g${String(at + 1).padStart(2, "0")}`,
      source: civil ? "civilAffairs" : "marketSupervision",
      creditCode: inventCreditCode(random, geography.code, civil ? "52" : "91"),
      name: `${geography.city.name}${name}`,
      kind: civil ? "社会服务机构" : "有限责任公司",
      registeredOn: daysBefore(until, daysAgo + 2),
      receivedAt: new Date(until.getTime() - daysAgo * DAY),
      area: random.pick(geography.communities).code,
      line: civil ? null : random.pick([...lines, null]),
      basics: {
        employees,
        partyMembers: random.int(0, Math.min(6, employees)),
        unionMembers: random.int(0, employees),
        leagueMembers: random.int(0, Math.min(9, employees)),
        women: random.int(0, employees),
      },
      contact: { name: inventName(random, 0.4), phone: phones[at]! },
      finding:
        at < 4 || random.chance(0.3)
          ? null
          : {
              state,
              at: new Date(until.getTime() - (daysAgo - 3) * DAY),
              organised: state === "organised" ? [random.pick(["party", "union"] as const)] : [],
              note: notes[state],
            },
    };
  });
}
