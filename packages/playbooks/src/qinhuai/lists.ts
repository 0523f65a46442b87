import type { List, Standard } from "../playbook.ts";

export const lists: List[] = [
  {
    key: "careProjects",
    title: { zh: "“关爱有秦”服务项目清单", en: "Qinhuai Cares list of services" },
    mechanism: "E1",
    declaredCount: 8,
    items: [
      { key: "places", zh: "阵地打造", en: "Building places" },
      { key: "helpFirms", zh: "互联兴企", en: "Linking and helping firms" },
      {
        key: "foodAndDrugs",
        zh: "食药安全",
        en: "Food and drug safety",
        owner: "marketRegulation",
      },
      { key: "health", zh: "医疗健康", en: "Medical care and health", owner: "health" },
      { key: "skills", zh: "职业技能", en: "Vocational skills", owner: "humanResources" },
      { key: "children", zh: "益童成长", en: "Children growing up", owner: "education" },
      { key: "directCare", zh: "关爱直通", en: "Direct line to care", owner: "tradeUnion" },
      { key: "warmth", zh: "温情传递", en: "Passing on warmth", owner: "civilAffairs" },
    ],
  },
  {
    key: "serviceEvents",
    title: { zh: "服务活动", en: "Service events" },
    mechanism: "E13",
    items: [
      { key: "checkUp", zh: "免费体检", en: "Free check-up", owner: "health" },
      { key: "jobFair", zh: "专场招聘", en: "Job fair", owner: "humanResources" },
      { key: "legalAdvice", zh: "法律咨询", en: "Legal advice" },
      { key: "summerCare", zh: "爱心暑托班", en: "Summer day care", owner: "youthLeague" },
      { key: "summerCamp", zh: "少儿夏令营", en: "Children's summer camp", owner: "youthLeague" },
      {
        key: "rentalHomes",
        zh: "公租房咨询",
        en: "Advice on public rental homes",
        owner: "housing",
      },
    ],
  },
  {
    key: "merchantOffers",
    title: { zh: "爱“新”商家认领", en: "What caring merchants take on" },
    mechanism: "D14",
    items: [
      { key: "greenLane", zh: "取餐绿色通道", en: "Quick pick-up lane" },
      { key: "setMeal", zh: "小哥爱心套餐", en: "Set meal for riders" },
    ],
  },
  {
    key: "governanceTasks",
    title: { zh: "参与治理的任务", en: "Tasks in governance" },
    mechanism: "F14",
    items: [
      { key: "safety", zh: "平安建设", en: "A safe neighbourhood" },
      { key: "traffic", zh: "交通引导", en: "Guiding traffic" },
      { key: "civility", zh: "文明创建", en: "Building civility" },
      { key: "foodSafety", zh: "食品安全", en: "Food safety" },
    ],
  },
];

export const standards: Standard[] = [
  {
    key: "stationUses",
    zh: "宁小蜂驿站服务",
    en: "What a Ningxiaofeng station offers",
    mechanism: "D2",
    items: [
      { zh: "停驻休憩", en: "A place to stop and rest" },
      { zh: "手机充电", en: "Phone charging" },
      { zh: "餐食加热", en: "Heating food" },
      { zh: "常用药品", en: "Common medicines" },
      { zh: "指路问询", en: "Directions" },
    ],
  },
  {
    key: "friendlyCommunity",
    zh: "骑手友好社区共建方",
    en: "Parties to a rider-friendly community",
    mechanism: "F10",
    declaredCount: 3,
    items: [
      { zh: "社区党委", en: "Community Party committee" },
      { zh: "物业", en: "Estate manager" },
      { zh: "配送站点", en: "Delivery site" },
    ],
  },
  {
    key: "contestParts",
    zh: "职业技能竞赛内容",
    en: "Parts of the skills contest",
    mechanism: "G10",
    declaredCount: 4,
    items: [
      { zh: "理论知识", en: "Theory" },
      { zh: "送餐路线设计", en: "Planning a route" },
      { zh: "沟通交流", en: "Communication" },
      { zh: "安全防护", en: "Safety" },
    ],
  },
  {
    key: "volunteerMarket",
    zh: "志愿服务流程",
    en: "How volunteering works",
    mechanism: "F7",
    declaredCount: 3,
    items: [
      { zh: "发布任务", en: "A task is published" },
      { zh: "双向认领", en: "It is claimed both ways" },
      { zh: "获取积分", en: "Points are earned" },
    ],
  },
];
