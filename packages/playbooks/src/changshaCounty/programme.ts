import type { Programme } from "../playbook.ts";

export const programme: Programme[] = [
  {
    key: "fourActions",
    zh: "四大行动",
    en: "Four actions",
    mechanism: "A14",
    children: [
      {
        key: "mouldSpirit",
        zh: "铸魂行动",
        en: "Mould the spirit",
        mechanism: "A14",
        children: [
          { key: "themeDays", zh: "主题党日", en: "Theme days", mechanism: "G1" },
          {
            key: "shortLessons",
            zh: "微党课进支部",
            en: "Short lessons in branches",
            mechanism: "G5",
          },
          { key: "secretaries", zh: "书记培养", en: "Training of secretaries", mechanism: "G6" },
        ],
      },
      {
        key: "joinForces",
        zh: "聚力行动",
        en: "Join forces",
        mechanism: "A14",
        children: [
          { key: "starNew", zh: "“星新向党”工程", en: "Star New project", mechanism: "A14" },
          { key: "benchmarks", zh: "“标杆引领”行动", en: "Benchmark action", mechanism: "A14" },
          { key: "coverage", zh: "“两个覆盖”攻坚", en: "Drive for two coverages", mechanism: "C1" },
          { key: "policy", zh: "行业党建若干措施", en: "Policy for the trades", mechanism: "A13" },
          {
            key: "jointMeeting",
            zh: "联席会议与走访",
            en: "Joint meeting and visits",
            mechanism: "A11",
          },
        ],
      },
      {
        key: "firmBase",
        zh: "夯基行动",
        en: "Firm the base",
        mechanism: "A14",
        children: [
          { key: "redHomes", zh: "红色之家", en: "Red homes", mechanism: "D7" },
          { key: "threeLists", zh: "三张清单", en: "Three lists", mechanism: "E3" },
        ],
      },
      {
        key: "earnMerit",
        zh: "建功行动",
        en: "Earn merit",
        mechanism: "A14",
        children: [
          { key: "gridHelpers", zh: "流动网格员", en: "Mobile grid helpers", mechanism: "F2" },
          {
            key: "starKnights",
            zh: "星骑士积分",
            en: "Points of the Star Knights",
            mechanism: "F8",
          },
          { key: "merchants", zh: "引导诚信经营", en: "Honest trading", mechanism: "F13" },
        ],
      },
    ],
  },
];
