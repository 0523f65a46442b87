import type { Population } from "./cast.ts";
import { chooseCast } from "./cast.ts";

export type Persona = {
  key: string;
  title: { zh: string; en: string };
  /** The key of a worker or of a staff member. */
  accountKey: string;
  door: "mobile" | "console";
};

/** Whom one can be with one tap in the demo, in the order in which they are offered. */
export function personas(population: Population): Persona[] {
  const cast = chooseCast(population);
  const { geography } = population;
  const street = geography.streets.find(({ code }) => code === cast.community.street)!;
  const on = (
    door: Persona["door"],
    key: string,
    zh: string,
    en: string,
    account: { key: string },
  ) => ({ key, title: { zh, en }, accountKey: account.key, door }) satisfies Persona;
  return [
    on(
      "mobile",
      "rider",
      "外卖骑手，有几件诉求在办",
      "Delivery rider with demands under way",
      cast.rider,
    ),
    on(
      "mobile",
      "courier",
      "快递员，还没提过诉求",
      "Courier who has not asked for anything",
      cast.courier,
    ),
    on(
      "console",
      "communityClerk",
      `${cast.community.name}经办人`,
      "Community clerk",
      cast.communityClerk,
    ),
    on("console", "streetClerk", `${street.name}经办人`, "Street clerk", cast.streetClerk),
    on(
      "console",
      "departmentClerk",
      `${cast.department.name}经办人`,
      "Department clerk",
      cast.departmentClerk,
    ),
    on(
      "console",
      "industryClerk",
      "外卖配送行业党委经办人",
      "Clerk of the food delivery industry committee",
      cast.industryClerk,
    ),
    on(
      "console",
      "districtAdmin",
      "区社会工作部管理员",
      "Administrator of the district social-work department",
      cast.districtAdmin,
    ),
    on("console", "auditor", "安全审计员", "Security auditor", cast.auditor),
  ];
}
