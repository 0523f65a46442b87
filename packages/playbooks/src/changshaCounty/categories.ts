import { categoriesFrom } from "../shared/categories.ts";

const byLine = { industry: "line" } as const;

/** The practice names three difficulties: delivering and entering, and parking, stand apart. */
export const categories = categoriesFrom([
  {
    key: "accessAndParking",
    zh: "投递难、进门难",
    en: "Delivering and getting in",
    hint: {
      zh: "小区楼宇不让进、快件外卖没处放",
      en: "Not let in, nowhere to leave parcels or food",
    },
    source: {
      zh: "E9 投递难、进门难；时限为默认值",
      en: "E9: delivering and entering; the limits are our defaults",
    },
  },
  {
    key: "parking",
    zh: "停车难",
    en: "Parking",
    hint: {
      zh: "送货取餐没处停、货车网约车没处歇",
      en: "Nowhere to stop for an order, nowhere to rest a lorry or a cab",
    },
    icon: "parking",
    limit: { acceptDays: 1, resolveDays: 10 },
    sensitive: false,
    route: { to: "street", department: "urbanManagement", ...byLine },
    source: {
      zh: "E9 停车难；时限为默认值",
      en: "E9: parking; the limits are our defaults",
    },
  },
  { key: "payAndOrders" },
  { key: "injuryAndInsurance" },
  {
    key: "restAndStation",
    zh: "歇脚和红色之家",
    en: "Rest and red homes",
    hint: {
      zh: "歇脚、吃饭、充电，红色之家没开门或坏了",
      en: "Rest, meals, charging; a red home shut or something broken",
    },
    source: {
      zh: "D7 红色之家、D10 歇歇角与爱心食堂；时限为默认值",
      en: "D7 red homes, D10 rest corners and canteens; the limits are our defaults",
    },
  },
  {
    key: "safetyHazard",
    zh: "设施坏了、有隐患",
    en: "Broken facilities and hazards",
    hint: {
      zh: "设施损坏、垃圾没清、有安全隐患",
      en: "Broken facilities, rubbish not cleared, hazards",
    },
    source: {
      zh: "F4 随手拍；时限为默认值",
      en: "F4: snap reports; the limits are our defaults",
    },
  },
  { key: "familyAndChildren" },
  {
    key: "other",
    hint: {
      zh: "办执照、贷款、证件、找活学技能和其他事",
      en: "Licences, loans, papers, work, skills and anything else",
    },
    source: {
      zh: "E4 一站式服务大厅；时限为默认值",
      en: "E4: the one-stop hall; the limits are our defaults",
    },
  },
]);
