import { categoriesFrom } from "../shared/categories.ts";

const byLine = { industry: "line" } as const;

/** Many drivers of goods: loading and parking stand first, entry on its own. */
export const categories = categoriesFrom([
  {
    key: "parking",
    zh: "停车和装卸难",
    en: "Parking and loading",
    hint: {
      zh: "货车、快递车没处停，装卸被赶被罚",
      en: "Nowhere to stop a lorry or van; moved on or fined while loading",
    },
    icon: "parking",
    limit: { acceptDays: 1, resolveDays: 10 },
    sensitive: false,
    route: { to: "street", department: "urbanManagement", ...byLine },
    source: {
      zh: "D13 中心城区增设货物配送专用车位；时限为默认值",
      en: "D13: delivery bays added in the city centre; the limits are our defaults",
    },
  },
  {
    key: "accessAndParking",
    zh: "进门、投递难",
    en: "Getting in and delivering",
    hint: { zh: "小区、市场、楼宇进不去，件没处放", en: "Not let in, nowhere to leave a parcel" },
  },
  {
    key: "payAndOrders",
    zh: "工钱、运费和订单",
    en: "Pay, freight charges and orders",
    hint: {
      zh: "工钱运费没结清、订单被扣、账号被停用",
      en: "Pay or freight not settled, orders fined, account suspended",
    },
    source: {
      zh: "E12 权益维护；时限为默认值",
      en: "E12: protection of rights; the limits are our defaults",
    },
  },
  { key: "injuryAndInsurance" },
  {
    key: "restAndStation",
    zh: "歇脚和暖心驿站",
    en: "Rest and warm-heart stations",
    source: {
      zh: "D1 暖心驿站；时限为默认值",
      en: "D1: warm-heart stations; the limits are our defaults",
    },
  },
  {
    key: "safetyHazard",
    source: {
      zh: "F6 协助社区发现解决问题；时限为默认值",
      en: "F6: problems found and solved with communities; the limits are our defaults",
    },
  },
  {
    key: "familyAndChildren",
    hint: {
      zh: "家里困难、孩子上学、和家人长期分开",
      en: "Hardship at home, children's schooling, long separation from family",
    },
    route: { to: "street", department: "civilAffairs", ...byLine },
    source: {
      zh: "E12 慰问救助、亲情连线、金秋助困；时限为默认值",
      en: "E12: relief, family contact, autumn aid; the limits are our defaults",
    },
  },
  {
    key: "other",
    hint: {
      zh: "找工作、学技能和其他事都可以写",
      en: "Finding work, learning a skill and anything else",
    },
  },
]);
