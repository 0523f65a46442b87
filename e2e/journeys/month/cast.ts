import type { Stage } from "../../stage/stage.ts";
import { newColleague } from "../../stage/colleague.ts";
import type { Visitor } from "../../stage/visitor.ts";

export const street = "990104004";
export const streetName = "锦绣街道";
export const sources = {
  site: "百舸速递锦绣网点",
  street: "锦绣街道快递摸排",
  union: "快递工会会员登记",
} as const;
export const offices = {
  site: "临江区快递行业党委",
  street: "锦绣街道办事处",
  union: "临江区总工会",
} as const;

/** A month of the district's clock, `back` months ago. */
const monthAgo = (back: number): string => {
  const here = new Date(Date.now() + 8 * 3_600_000);
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - back, 1))
    .toISOString()
    .slice(0, 7);
};

export interface Cast {
  /** The month that is signed, and the one after it: `YYYY-MM`. */
  period: string;
  next: string;
  admin: Visitor;
  clerk: Visitor;
  site: Visitor;
  union: Visitor;
}

/** Three who hand in lists, each at a desk of their own, and the district above them. */
export async function castOf(stage: Stage): Promise<Cast> {
  const admin = await stage.desk("districtAdmin");
  const clerk = await stage.desk("streetClerk");
  const site = await newColleague(stage, admin, {
    name: "陆启航",
    login: "luqihang",
    role: "industryClerk",
    area: "990104",
    line: "express",
    unit: offices.site,
  });
  const union = await newColleague(stage, admin, {
    name: "秦越",
    login: "qinyue",
    role: "departmentClerk",
    area: "990104",
    line: "all",
    unit: offices.union,
  });
  // What is refused on purpose.
  clerk.expected.push(/400 \(Bad Request\).*\/columns/);
  return { next: monthAgo(0), period: monthAgo(1), admin, clerk, site, union };
}
