import type { List, Standard } from "../playbook.ts";

const notPublished = {
  zh: "公开文本只写明条目数，内容由区里补充",
  en: "The published text only gives the number; the district fills in the items",
};

export const lists: List[] = [
  {
    key: "careMeasures",
    title: { zh: "关心关爱具体措施", en: "Measures of care" },
    mechanism: "E5",
    declaredCount: 11,
    note: notPublished,
    items: [],
  },
  {
    key: "careServices",
    title: { zh: "贴心服务", en: "Care services" },
    mechanism: "E12",
    items: [
      { key: "rights", zh: "权益维护", en: "Protection of rights", owner: "humanResources" },
      { key: "relief", zh: "慰问救助", en: "Visits and relief", owner: "civilAffairs" },
      { key: "familyContact", zh: "亲情连线", en: "Keeping in touch with family" },
      { key: "jobHelp", zh: "就业援助", en: "Help into work", owner: "humanResources" },
      { key: "summerCool", zh: "夏送清凉", en: "Cooling in summer", owner: "tradeUnion" },
      { key: "winterWarmth", zh: "冬送温暖", en: "Warmth in winter", owner: "tradeUnion" },
      { key: "autumnAid", zh: "金秋助困", en: "Autumn aid", owner: "tradeUnion" },
      { key: "universityDream", zh: "圆梦大学", en: "Help to reach university" },
    ],
  },
  {
    key: "jobEvents",
    title: { zh: "就业活动", en: "Job events" },
    mechanism: "E16",
    items: [
      { key: "springBreeze", zh: "春风行动", en: "Spring Breeze job drive" },
      { key: "partyHarmony", zh: "党建促和谐", en: "Party work for harmony" },
      {
        key: "stationFair",
        zh: "驿站招聘会",
        en: "Job fairs at stations",
        owner: "humanResources",
      },
    ],
  },
  {
    key: "demandLoop",
    title: { zh: "诉求闭环", en: "Loop of a demand" },
    mechanism: "E6",
    declaredCount: 4,
    items: [
      { key: "collect", zh: "收集", en: "Collect" },
      { key: "analyse", zh: "分析", en: "Analyse" },
      { key: "resolve", zh: "解决", en: "Resolve" },
      { key: "feedBack", zh: "反馈", en: "Report back" },
    ],
  },
  {
    key: "governanceTasks",
    title: { zh: "参与治理的任务", en: "Tasks in governance" },
    mechanism: "F14",
    items: [
      { key: "hazard", zh: "隐患排查", en: "Finding hazards" },
      { key: "environment", zh: "环境整治", en: "Cleaning up surroundings" },
      { key: "antiFraud", zh: "防诈反诈", en: "Preventing fraud" },
      { key: "ruralRevival", zh: "乡村振兴", en: "Rural revitalisation" },
      { key: "civility", zh: "文明城市创建", en: "Building a civil city" },
    ],
  },
];

export const standards: Standard[] = [
  {
    key: "instructorMusts",
    zh: "指导员履职“九必须”",
    en: "Nine musts of an instructor",
    mechanism: "A6",
    declaredCount: 9,
    note: notPublished,
    items: [],
  },
  {
    key: "showIdentity",
    zh: "三亮",
    en: "Three things to show",
    mechanism: "H2",
    declaredCount: 3,
    items: [
      { zh: "党员亮身份", en: "Members show who they are" },
      { zh: "车辆亮标识", en: "Vehicles show the sign" },
      { zh: "服务亮承诺", en: "Service shows its promise" },
    ],
  },
  {
    key: "stationUses",
    zh: "暖心驿站功能",
    en: "What a warm-heart station is for",
    mechanism: "D1",
    items: [
      { zh: "免费开放", en: "Open free of charge" },
      { zh: "建在枢纽、商贸中心、大型社区", en: "At hubs, trade centres and large communities" },
      { zh: "招聘会", en: "Job fairs" },
      { zh: "业务培训", en: "Training for the trade" },
      { zh: "权益保护宣传", en: "Advice on rights" },
      { zh: "夏凉冬暖", en: "Cool in summer, warm in winter" },
    ],
  },
  {
    key: "caseRoles",
    zh: "办理三方",
    en: "Three roles of a case",
    mechanism: "E7",
    declaredCount: 3,
    items: [
      { zh: "党员牵头", en: "A Party member leads" },
      { zh: "行业入账", en: "The industry keeps the account" },
      { zh: "部门领办", en: "A department does the work" },
    ],
  },
];
