import type { Category } from "../category.ts";

const ourDefault = {
  zh: "通用类别；办理时限与去向为本系统默认值，由区里按实际调整",
  en: "A common category; its limits and route are our defaults, for the district to adjust",
};

const byLine = { industry: "line" } as const;

/** The eight kinds of demand every practice starts from, in the order a rider sees them. */
export const commonCategories: Category[] = [
  {
    key: "accessAndParking",
    zh: "进门、投递、停车难",
    en: "Getting in, delivering, parking",
    hint: {
      zh: "小区楼宇不让进、件没处放、车没处停",
      en: "Not let in, nowhere to leave the order, nowhere to park",
    },
    icon: "door",
    limit: { acceptDays: 1, resolveDays: 7 },
    sensitive: false,
    route: { to: "community", department: "housing", ...byLine },
    active: true,
    order: 1,
    source: ourDefault,
  },
  {
    key: "payAndOrders",
    zh: "工钱和订单",
    en: "Pay and orders",
    hint: {
      zh: "工钱没结清、订单被扣罚、账号被停用",
      en: "Pay not settled, orders fined, account suspended",
    },
    icon: "pay",
    limit: { acceptDays: 2, resolveDays: 15 },
    sensitive: false,
    route: { to: "district", department: "humanResources", ...byLine },
    active: true,
    order: 2,
    source: ourDefault,
  },
  {
    key: "injuryAndInsurance",
    zh: "受伤和保险",
    en: "Injury and insurance",
    hint: {
      zh: "路上受伤、看病花钱、职业伤害怎么报",
      en: "Hurt on the road, medical bills, how to claim for an injury at work",
    },
    icon: "injury",
    limit: { acceptDays: 1, resolveDays: 10 },
    sensitive: true,
    route: { to: "district", department: "humanResources", ...byLine },
    active: true,
    order: 3,
    source: ourDefault,
  },
  {
    key: "restAndStation",
    zh: "歇脚和驿站",
    en: "Rest and stations",
    hint: {
      zh: "想喝水热饭充电上厕所，驿站没开门或东西坏了",
      en: "Water, hot food, charging, toilets; a station shut or something broken",
    },
    icon: "rest",
    limit: { acceptDays: 1, resolveDays: 5 },
    sensitive: false,
    route: { to: "community", department: "tradeUnion", ...byLine },
    active: true,
    order: 4,
    source: ourDefault,
  },
  {
    key: "familyAndChildren",
    zh: "孩子和家里",
    en: "Children and family",
    hint: {
      zh: "孩子上学托管、老人照看、租房、家里有难处",
      en: "Schooling and childcare, care of parents, renting, hardship at home",
    },
    icon: "family",
    limit: { acceptDays: 2, resolveDays: 15 },
    sensitive: true,
    route: { to: "street", department: "education", ...byLine },
    active: true,
    order: 5,
    source: ourDefault,
  },
  {
    key: "safetyHazard",
    zh: "路上有隐患",
    en: "Hazard on the road",
    hint: {
      zh: "路面坏了、井盖松了、电线垂下来、楼道堵了",
      en: "Broken surface, loose manhole cover, hanging wire, blocked stairway",
    },
    icon: "safety",
    limit: { acceptDays: 1, resolveDays: 3 },
    sensitive: false,
    route: { to: "community", department: "emergency", ...byLine },
    active: true,
    order: 6,
    source: ourDefault,
  },
  {
    key: "trainingAndJobs",
    zh: "学技能、找活干",
    en: "Training and jobs",
    hint: {
      zh: "想学技能考证、想换工作、想找招聘会",
      en: "Learn a skill, take a certificate, change jobs, find a job fair",
    },
    icon: "training",
    limit: { acceptDays: 2, resolveDays: 10 },
    sensitive: false,
    route: { to: "street", department: "humanResources", ...byLine },
    active: true,
    order: 7,
    source: ourDefault,
  },
  {
    key: "other",
    zh: "其他",
    en: "Something else",
    hint: { zh: "上面没有的，都可以写在这里", en: "Anything that is not above" },
    icon: "other",
    limit: { acceptDays: 1, resolveDays: 10 },
    sensitive: false,
    route: { to: "community", ...byLine },
    active: true,
    order: 8,
    source: ourDefault,
  },
];

const firmDefault = {
  zh: "A17 企业直接联系部门的渠道；时限与去向为本系统默认值，由区里按实际调整",
  en: "A17: firms reach departments directly; limits and route are our defaults, for the district to adjust",
};

/** What a firm asks at its service desk; the Party's own office takes it in and names the department. */
const firmCategories: Omit<Category, "order" | "active">[] = [
  {
    key: "firmHiring",
    zh: "用工招聘",
    en: "Hiring",
    hint: {
      zh: "缺人手、想办专场招聘、想要技能培训",
      en: "Short of hands, a job fair, training for staff",
    },
    icon: "training",
    limit: { acceptDays: 1, resolveDays: 10 },
    sensitive: false,
    route: { to: "district", department: "humanResources", ...byLine },
    asker: "firm",
    source: firmDefault,
  },
  {
    key: "firmFinancing",
    zh: "投融资",
    en: "Financing",
    hint: {
      zh: "贷款、担保、想找投资方",
      en: "Loans, guarantees, looking for investors",
    },
    icon: "pay",
    limit: { acceptDays: 2, resolveDays: 20 },
    sensitive: false,
    route: { to: "district", ...byLine },
    asker: "firm",
    source: firmDefault,
  },
  {
    key: "firmPolicy",
    zh: "政策咨询与兑现",
    en: "Policy",
    hint: {
      zh: "有什么扶持政策、怎么申报、没有兑现",
      en: "Which support there is, how to apply, support that did not come",
    },
    icon: "dispute",
    limit: { acceptDays: 2, resolveDays: 15 },
    sensitive: false,
    route: { to: "district", ...byLine },
    asker: "firm",
    source: firmDefault,
  },
  {
    key: "firmOther",
    zh: "企业其他需求",
    en: "Other needs of a firm",
    hint: {
      zh: "场地、证照、通行等上面没有的",
      en: "Premises, licences, access, anything not above",
    },
    icon: "other",
    limit: { acceptDays: 2, resolveDays: 15 },
    sensitive: false,
    route: { to: "district", ...byLine },
    asker: "firm",
    source: firmDefault,
  },
];

type Change = { key: string } & Partial<Omit<Category, "key" | "order" | "active">>;
type Own = Omit<Category, "order" | "active">;

/**
 * A practice's categories in its own order, those of firms last: `{ key }` takes a common one, further fields change
 * it, and a key that is not common brings every field itself.
 */
export function categoriesFrom(rows: (Change | Own)[]): Category[] {
  const asked = rows.map((row) => {
    const common = commonCategories.find((category) => category.key === row.key);
    return { ...(common as Category), ...row };
  });
  return [...asked, ...firmCategories].map((row, i) => ({ ...row, active: true, order: i + 1 }));
}
