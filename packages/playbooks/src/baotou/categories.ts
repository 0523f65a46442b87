import { categoriesFrom } from "../shared/categories.ts";

/** The article names no kinds of demand: the common eight, with the station's local name. */
export const categories = categoriesFrom([
  { key: "accessAndParking" },
  { key: "payAndOrders" },
  { key: "injuryAndInsurance" },
  {
    key: "restAndStation",
    zh: "歇脚和红色蓄能站",
    en: "Rest and red recharge stations",
    source: {
      zh: "D11 红色蓄能站；时限为默认值",
      en: "D11: red recharge stations; the limits are our defaults",
    },
  },
  { key: "familyAndChildren" },
  {
    key: "safetyHazard",
    source: {
      zh: "F4 随手拍、移动探头；时限为默认值",
      en: "F4: snap reports, mobile eyes; the limits are our defaults",
    },
  },
  { key: "trainingAndJobs" },
  { key: "other" },
]);
