import type { Programme } from "../playbook.ts";

export const programme: Programme[] = [
  {
    key: "newMethod",
    zh: "创新方法",
    en: "New methods",
    mechanism: "A1",
    children: [
      { key: "roster", zh: "底册与对账", en: "Rosters and reconciliation", mechanism: "B1" },
      { key: "industry", zh: "行业党组织", en: "Industry organisations", mechanism: "A2" },
    ],
  },
  {
    key: "newCoverage",
    zh: "凝新聚力",
    en: "Gather the new",
    mechanism: "C1",
    children: [
      { key: "forms", zh: "组织形态", en: "Forms of organisation", mechanism: "C5" },
      { key: "posting", zh: "指导员与联络员", en: "Instructors and liaisons", mechanism: "A7" },
    ],
  },
  {
    key: "newCare",
    zh: "用新关爱",
    en: "Care for the new",
    mechanism: "D11",
    children: [
      { key: "crossPosting", zh: "交叉任职", en: "Cross-posting", mechanism: "A16" },
      { key: "firmDesk", zh: "企业对接", en: "Contact for firms", mechanism: "A17" },
      { key: "places", zh: "服务阵地", en: "Places of service", mechanism: "D11" },
    ],
  },
  {
    key: "newForce",
    zh: "添新动能",
    en: "Add new force",
    mechanism: "F1",
    children: [
      { key: "eyes", zh: "移动探头", en: "Mobile eyes", mechanism: "F4" },
      { key: "models", zh: "先进典型", en: "Models", mechanism: "H6" },
    ],
  },
];
