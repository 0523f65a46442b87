import { categoriesFrom } from "../shared/categories.ts";

const byLine = { industry: "line" } as const;

/** The work list's four fields (policy, jobs, training, rights) and the four ones of care. */
export const categories = categoriesFrom([
  { key: "accessAndParking" },
  {
    key: "payAndOrders",
    source: {
      zh: "E2 工作清单的权益保障；时限为默认值",
      en: "E2: rights in the work list; the limits are our defaults",
    },
  },
  {
    key: "injuryAndInsurance",
    hint: {
      zh: "受伤看病、互助保险、社保和商业保险怎么办",
      en: "Injury and treatment, mutual aid, social and commercial insurance",
    },
    source: {
      zh: "E11 互助保险、社保商保；时限为默认值",
      en: "E11: mutual aid and insurance; the limits are our defaults",
    },
  },
  {
    key: "restAndStation",
    zh: "歇脚和“青蜂侠”驿站",
    en: "Rest and Green Hornet stations",
    source: {
      zh: "D5 “青蜂侠”驿站；时限为默认值",
      en: "D5: Green Hornet stations; the limits are our defaults",
    },
  },
  {
    key: "familyAndChildren",
    zh: "家里困难和孩子",
    en: "Hardship and children",
    route: { to: "community", department: "civilAffairs", ...byLine },
    source: {
      zh: "E10 “四个一”关爱与关怀台账；时限为默认值",
      en: "E10: four ones of care and the care ledger; the limits are our defaults",
    },
  },
  {
    key: "trainingAndJobs",
    source: {
      zh: "E2 就业创业、职业培训；时限为默认值",
      en: "E2: jobs, business start-ups, training; the limits are our defaults",
    },
  },
  { key: "safetyHazard" },
  {
    key: "other",
    hint: {
      zh: "想问政策、想创业和其他事都可以写",
      en: "Policies, starting a business and anything else",
    },
  },
]);
