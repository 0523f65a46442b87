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

const mechanisms = "A1 A2 A6 A7 A16 A17 B1 C1 C5 D11 F1 F4 F9 F14 G2 H1 H2 H6 H12 H13".split(" ");

export const baotou: Playbook = {
  key: "baotou",
  version: 1,
  name: { zh: "包头做法：四个“新”", en: "Baotou practice: four kinds of new" },
  place: { zh: "包头市", en: "Baotou", areaCode: "1502" },
  source: {
    title: {
      zh: "新业态新就业群体党建的责任、覆盖、关爱与治理（代拟标题）",
      en: "Responsibility, coverage, care and governance in new forms of employment (our title)",
    },
    publisher: { zh: "署名文章，网站转载", en: "A signed article, reprinted on a website" },
    note: {
      zh: "原文无标题、日期和本地数字，讲的是办法；部门和行业党委取通用设置",
      en: "No title, date or local numbers: it tells a method. Departments and committees are the common ones",
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
  departments: departmentsFrom([]),
  industryCommittees: committeesFrom([]),
  caseSettings: caseSettingsFrom(),
  stations: stationsFrom({
    types: [
      ["station", "station", "红色蓄能站", "Red recharge station"],
      ["servicePoint", "station", "服务点", "Service point"],
    ],
  }),
};
