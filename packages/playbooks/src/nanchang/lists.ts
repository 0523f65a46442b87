import type { List, Standard } from "../playbook.ts";

export const lists: List[] = [
  {
    key: "workList",
    title: { zh: "服务新就业群体工作清单", en: "Work list for serving these workers" },
    mechanism: "E2",
    declaredCount: 78,
    note: {
      zh: "公开文本写明11家部门78项举措，只列出四个方面",
      en: "The text names 78 measures of 11 departments, and lists the four fields only",
    },
    items: [
      { key: "policy", zh: "政策扶持", en: "Support by policy" },
      { key: "jobs", zh: "就业创业", en: "Jobs and start-ups", owner: "humanResources" },
      { key: "training", zh: "职业培训", en: "Vocational training", owner: "humanResources" },
      { key: "rights", zh: "权益保障", en: "Protection of rights", owner: "humanResources" },
    ],
  },
  {
    key: "careFour",
    title: { zh: "“四个一”关爱", en: "Four ones of care" },
    mechanism: "E10",
    declaredCount: 4,
    items: [
      { key: "visit", zh: "一次走访慰问", en: "One visit" },
      { key: "talk", zh: "一次谈心谈话", en: "One heart-to-heart talk" },
      { key: "forum", zh: "一场座谈会", en: "One forum" },
      { key: "ledger", zh: "一本关怀台账", en: "One care ledger" },
    ],
  },
  {
    key: "benefits",
    title: { zh: "保障与培训", en: "Benefits and training" },
    mechanism: "E11",
    items: [
      { key: "mutualAid", zh: "职工互助保险", en: "Workers' mutual aid", owner: "tradeUnion" },
      { key: "insurance", zh: "社保或商业保险", en: "Social or commercial insurance" },
      { key: "skills", zh: "职业技能培训", en: "Skills training", owner: "humanResources" },
    ],
  },
  {
    key: "appointedRoles",
    title: { zh: "聘任角色", en: "Appointed roles" },
    mechanism: "F3",
    items: [
      { key: "problemCollector", zh: "问题收集员", en: "Problem collector" },
      { key: "policyPromoter", zh: "政策宣传员", en: "Policy promoter" },
      { key: "errandHelper", zh: "便民代办员", en: "Errand helper" },
    ],
  },
];

export const standards: Standard[] = [
  {
    key: "jointPrinciples",
    zh: "联合组建的原则",
    en: "Principles of joining units",
    mechanism: "C4",
    declaredCount: 4,
    items: [
      { zh: "地域相邻", en: "Neighbouring places" },
      { zh: "行业相近", en: "Similar trades" },
      { zh: "规模适当", en: "Fitting size" },
      { zh: "便于管理", en: "Easy to manage" },
    ],
  },
  {
    key: "jointWays",
    zh: "联合组建的方式",
    en: "Ways of joining units",
    mechanism: "C4",
    declaredCount: 5,
    items: [
      { zh: "龙头企业牵引", en: "Led by a leading firm" },
      { zh: "专业市场区域", en: "By specialised market" },
      { zh: "商业楼宇统领", en: "Under an office building" },
      { zh: "行业协会归口", en: "Through a trade association" },
      { zh: "乡镇街道村社兜底", en: "Caught by street, village or community" },
    ],
  },
  {
    key: "stationUses",
    zh: "“青蜂侠”驿站设施",
    en: "What a Green Hornet station has",
    mechanism: "D5",
    items: [
      { zh: "随时充电", en: "Charging at any time" },
      { zh: "热茶", en: "Hot tea" },
      { zh: "按摩椅", en: "Massage chair" },
      { zh: "学习区", en: "Study area" },
    ],
  },
  {
    key: "openRooms",
    zh: "阵地开放",
    en: "Rooms open to all",
    mechanism: "D12",
    items: [
      { zh: "预约开放", en: "Open by booking" },
      { zh: "免费共享", en: "Shared free of charge" },
    ],
  },
];
