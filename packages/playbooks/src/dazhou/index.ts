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
  "A1 A2 A3 A4 A5 A6 A12 A14 B3 B5 B6 B8 B9 C1 C3 C8 C11 C12 C13 D1 D13 E5 E6 E7 E12 E16",
  "F1 F2 F3 F6 F9 F14 G1 G3 G4 G5 G8 G9 H1 H2 H6 H7 H8 H9 H10 H13",
]
  .join(" ")
  .split(" ");

export const dazhou: Playbook = {
  key: "dazhou",
  version: 1,
  name: { zh: "达州做法：一统二聚三促", en: "Dazhou practice: unify, gather, promote" },
  place: { zh: "达州市", en: "Dazhou", areaCode: "5117" },
  source: {
    title: {
      zh: "新业态新就业群体党建工作典型经验案例材料",
      en: "A model case of Party work among workers in new forms of employment",
    },
    publisher: { zh: "公文资料网站转载", en: "Reprinted on a site of office documents" },
    note: {
      zh: "原文未署单位和日期，地名由文中线索推断；28个行业党委只点出四个部门，对应条线为本系统拟定",
      en: "No author or date; the place is inferred from the text. Of 28 committees four hosts are named; which line each serves is our proposal",
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
  departments: departmentsFrom(
    ["marketRegulation", "cyberspace", "tradeUnion", "youthLeague", "womenFederation"],
    [
      {
        key: "logistics",
        zh: "口岸物流局",
        en: "Port and Logistics Bureau",
        duties: { zh: "物流园区、货运企业", en: "Logistics parks, haulage firms" },
      },
      {
        key: "commerce",
        zh: "商务局",
        en: "Commerce Bureau",
        duties: { zh: "商贸、直播电商", en: "Trade, live-stream selling" },
      },
    ],
  ),
  industryCommittees: committeesFrom([
    {
      key: "marketCommittee",
      zh: "市场监管行业党委",
      en: "Market Regulation Industry Party Committee",
      lines: ["delivery"],
      host: "marketRegulation",
      origin: "practice",
    },
    {
      key: "logisticsCommittee",
      zh: "口岸物流行业党委",
      en: "Port and Logistics Industry Party Committee",
      lines: ["express", "freight"],
      host: "logistics",
      origin: "practice",
    },
    {
      key: "commerceCommittee",
      zh: "商务行业党委",
      en: "Commerce Industry Party Committee",
      lines: ["streaming"],
      host: "commerce",
      origin: "practice",
    },
    {
      key: "cyberspaceCommittee",
      zh: "网信行业党委",
      en: "Cyberspace Industry Party Committee",
      lines: ["all"],
      host: "cyberspace",
      origin: "practice",
    },
  ]),
  caseSettings: caseSettingsFrom({ visit: { zh: "走访、驿站登记", en: "Visit or station" } }),
  stations: stationsFrom({
    types: [
      ["station", "station", "暖心驿站", "Warm-heart station"],
      ["deliveryBays", "parking", "货物配送专用停车位", "Bays for goods delivery"],
    ],
    named: ["jobs", "rights", "coolWarm"],
  }),
};
