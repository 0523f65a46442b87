import { categoriesFrom } from "../shared/categories.ts";

/** Follows the eight fields of the practice's service list, in a rider's words. */
export const categories = categoriesFrom([
  {
    key: "accessAndParking",
    zh: "进门、取餐、停车难",
    en: "Getting in, picking up, parking",
    hint: {
      zh: "小区不让进、商家出餐慢、车没处停",
      en: "Not let in, merchants slow to hand over, nowhere to park",
    },
    source: {
      zh: "D13 专属车位、D14 取餐绿色通道、F10 骑手友好社区；时限为默认值",
      en: "D13 bays, D14 pick-up lane, F10 rider-friendly community; the limits are our defaults",
    },
  },
  {
    key: "payAndOrders",
    hint: {
      zh: "工钱没结清、订单被扣罚、账号停用、想问法律",
      en: "Pay not settled, orders fined, account suspended, legal questions",
    },
    source: {
      zh: "E13 法律咨询；时限为默认值",
      en: "E13: legal advice; the limits are our defaults",
    },
  },
  {
    key: "injuryAndInsurance",
    zh: "看病、受伤和保险",
    en: "Health, injury and insurance",
    hint: {
      zh: "想体检义诊、路上受伤、职业伤害怎么报",
      en: "Check-ups and clinics, hurt on the road, claiming for injury at work",
    },
    source: {
      zh: "E1 医疗健康；时限为默认值",
      en: "E1: medical care and health; the limits are our defaults",
    },
  },
  {
    key: "restAndStation",
    zh: "歇脚和宁小蜂驿站",
    en: "Rest and Ningxiaofeng stations",
    hint: {
      zh: "歇脚、充电、热饭、常用药，驿站没开门或坏了",
      en: "Rest, charging, heating food, medicine; a station shut or broken",
    },
    source: {
      zh: "D2 宁小蜂驿站、E1 阵地打造；时限为默认值",
      en: "D2 stations, E1 places; the limits are our defaults",
    },
  },
  {
    key: "familyAndChildren",
    zh: "孩子、住房和家里",
    en: "Children, housing and family",
    hint: {
      zh: "暑托班夏令营、公租房、家里有难处",
      en: "Holiday care and camps, public rental homes, hardship at home",
    },
    source: {
      zh: "E1 益童成长、E13 公租房咨询；时限为默认值",
      en: "E1 children, E13 rental homes; the limits are our defaults",
    },
  },
  {
    key: "safetyHazard",
    zh: "隐患和食品安全",
    en: "Hazards and food safety",
    hint: {
      zh: "路面坏了、楼道堵了、餐食不干净",
      en: "Broken surface, blocked stairway, food that is not clean",
    },
    source: {
      zh: "F5 骑手拍拍团与食安渠道、E1 食药安全；时限为默认值",
      en: "F5 snap team and food channel, E1 food and drugs; the limits are our defaults",
    },
  },
  {
    key: "trainingAndJobs",
    source: {
      zh: "E1 职业技能、E13 专场招聘；时限为默认值",
      en: "E1 skills, E13 job fairs; the limits are our defaults",
    },
  },
  { key: "other" },
]);
