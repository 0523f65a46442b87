/** What a firm of the demo asked at its service desk, and how far it went. */
export type DemoNeed = {
  key: string;
  /** `e01` …, in the order of the employers. */
  employerKey: string;
  categoryKey: "firmHiring" | "firmFinancing" | "firmPolicy" | "firmOther";
  text: string;
  /** How many days before now it was asked. */
  daysAgo: number;
  upTo: "received" | "accepted" | "assigned" | "resolved" | "confirmed";
  answer?: string;
};

type Row = [
  employerKey: string,
  category: DemoNeed["categoryKey"],
  daysAgo: number,
  upTo: DemoNeed["upTo"],
  text: string,
  answer?: string,
];

const rows: readonly Row[] = [
  [
    "e01",
    "firmHiring",
    62,
    "confirmed",
    "旺季前要补三十名骑手，想在区里办一场专场招聘",
    "已排入区人社局的专场招聘，当天到场九十二人，登记意向四十一人。",
  ],
  [
    "e01",
    "firmPolicy",
    19,
    "resolved",
    "新招的骑手参加技能培训，培训补贴怎么申报",
    "补贴按人按次申报，材料清单和申报入口已发给联系人，月底前受理。",
  ],
  ["e01", "firmOther", 6, "assigned", "望江路一带晚高峰取餐没有车位，想划几处临时停放点"],
  ["e01", "firmHiring", 1, "received", "春节值班的骑手不够，想和兄弟平台错峰调剂"],
  [
    "e02",
    "firmFinancing",
    41,
    "confirmed",
    "新购两百块换电电池，想找贴息贷款",
    "已与两家银行对接，一家已批贷款并享受贴息。",
  ],
  ["e02", "firmHiring", 9, "accepted", "缺站长两名，希望推荐有经验的退役军人"],
  [
    "e03",
    "firmPolicy",
    27,
    "resolved",
    "平台想了解职业伤害保障试点怎么参加",
    "试点由平台按单缴费，办理流程和联系窗口已书面答复。",
  ],
  ["e04", "firmHiring", 15, "assigned", "分拣中心夜班缺二十人，想请人社推送求职信息"],
  [
    "e04",
    "firmOther",
    34,
    "confirmed",
    "网点搬迁后执照地址变更要跑几个窗口，能否一次办",
    "已由市场监管窗口一次办结，两个工作日出证。",
  ],
  ["e05", "firmPolicy", 4, "accepted", "县域快递共配有没有补助，标准是什么"],
  [
    "e07",
    "firmPolicy",
    48,
    "confirmed",
    "网约车换新能源车辆的补贴还能不能申请",
    "仍可申请，至明年六月底；已协助三十六辆提交材料。",
  ],
  ["e07", "firmFinancing", 2, "received", "想为司机团购意外险，需要金融部门帮助比选"],
  [
    "e10",
    "firmFinancing",
    22,
    "resolved",
    "货运旺季周转资金紧张，想申请担保贷款",
    "区融资担保公司已受理，额度八十万元，正在走评审。",
  ],
  ["e12", "firmHiring", 12, "accepted", "直播基地招运营和主播助理十五人，想进高校招聘会"],
];

/** The same for every seed: firms are few, and what they ask is read. */
export const firmNeeds = (): DemoNeed[] =>
  rows.map(([employerKey, categoryKey, daysAgo, upTo, text, answer], at) => ({
    key: `need:${String(at + 1).padStart(2, "0")}`,
    employerKey,
    categoryKey,
    text,
    daysAgo,
    upTo,
    ...(answer !== undefined && { answer }),
  }));
