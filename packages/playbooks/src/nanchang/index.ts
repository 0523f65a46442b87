import type { Playbook } from "../playbook.ts";
import { caseSettingsFrom } from "../shared/caseSettings.ts";
import { committeesFrom, departmentsFrom } from "../shared/departments.ts";
import { stationsFrom } from "../shared/stations.ts";
import { categories } from "./categories.ts";
import { figures } from "./figures.ts";
import { lists, standards } from "./lists.ts";
import { programme } from "./programme.ts";
import { terms } from "./terms.ts";
import { thresholds } from "./thresholds.ts";

const mechanisms = [
  "A6 A15 A18 B4 B7 B9 C2 C4 C9 C10 C11 C12 D4 D5 D12 E2 E10 E11",
  "F1 F3 F9 G9 G11 H3 H4 H5 H10 H13",
]
  .join(" ")
  .split(" ");

export const nanchang: Playbook = {
  key: "nanchang",
  version: 1,
  name: {
    zh: "南昌做法：党群共建",
    en: "Nanchang practice: Party and mass organisations together",
  },
  place: { zh: "南昌市", en: "Nanchang", areaCode: "3601" },
  source: {
    title: { zh: "凝聚党群合力 增强发展动能", en: "Party and mass organisations join forces" },
    publisher: { zh: "人民日报", en: "People's Daily" },
    publishedOn: "2024-03-15",
    note: {
      zh: "报纸第10版；“去年”指2023年；11家部门未逐一点名，行业党委取通用设置",
      en: "Page 10; last year is 2023. The 11 departments are not all named; committees are the common ones",
    },
  },
  terms,
  categories,
  lists,
  thresholds,
  standards,
  programme,
  figures,
  mechanisms,
  departments: departmentsFrom([
    "marketRegulation",
    "civilAffairs",
    "tradeUnion",
    "youthLeague",
    "womenFederation",
  ]),
  industryCommittees: committeesFrom([]),
  caseSettings: caseSettingsFrom({ visit: { zh: "走访慰问、谈心谈话", en: "Visit or talk" } }),
  stations: stationsFrom({
    types: [
      ["station", "station", "“青蜂侠”驿站", "Green Hornet station"],
      ["redStation", "station", "红色驿站", "Red station"],
      ["meetingRoom", "room", "预约开放阵地", "Rooms open by booking"],
    ],
    named: ["charge", "water", "massage", "study"],
  }),
};
