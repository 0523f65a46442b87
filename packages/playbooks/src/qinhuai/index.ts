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
  "A1 A2 A14 A16 A17 B2 B3 B8 C6 C7 C12 C13 D2 D3 D4 D6 D11 D13 D14 E1 E8 E13 E14 E15 E17",
  "F1 F3 F4 F5 F7 F10 F11 F12 F14 G7 G9 G10 H1 H7 H8 H10 H13",
]
  .join(" ")
  .split(" ");

export const qinhuai: Playbook = {
  key: "qinhuai",
  version: 1,
  name: { zh: "秦淮做法：关爱有秦", en: "Qinhuai practice: Qinhuai Cares" },
  place: { zh: "南京市秦淮区", en: "Qinhuai district, Nanjing", areaCode: "320104" },
  source: {
    title: {
      zh: "构建四个体系，关爱有“秦”（代拟标题）",
      en: "Four systems: Qinhuai Cares (our title)",
    },
    publisher: {
      zh: "中共南京市秦淮区委组织部，人民网转载",
      en: "Organisation department of Qinhuai district, carried by people.cn",
    },
    publishedOn: "2024-08-14",
    note: {
      zh: "从外卖配送行业切入；文中未点名具体部门，部门取通用设置，清单责任部门和行业党委所在部门为本系统拟定",
      en: "Starts from food delivery. No department is named: departments are the common ones, owners and hosts our proposal",
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
  industryCommittees: committeesFrom([
    {
      key: "deliveryCommittee",
      zh: "区外卖配送行业党委",
      en: "District Food Delivery Industry Party Committee",
      lines: ["delivery"],
      host: "marketRegulation",
      origin: "practice",
    },
  ]),
  caseSettings: caseSettingsFrom({
    wechatGroup: { zh: "站点微信群", en: "WeChat group of sites" },
    visit: { zh: "走访、座谈", en: "Visit or forum" },
  }),
  stations: stationsFrom({
    types: [
      ["station", "station", "宁小蜂驿站", "Ningxiaofeng station"],
      ["themeSquare", "partner", "宁小蜂广场", "Ningxiaofeng square"],
      ["friendlyShop", "friendly", "爱“新”商家", "Caring merchant"],
      ["deliveryBays", "parking", "专属停车位", "Reserved bays"],
    ],
    named: ["rest", "charge", "heatFood", "medicine", "directions"],
    // What each number stands for is not published, so they are called as they are written.
    matrix: [
      { key: "first", zh: "第一个“1”", en: "The first 1", count: 1 },
      { key: "second", zh: "第二个“1”", en: "The second 1", count: 1 },
      { key: "third", zh: "“105”的各处", en: "The 105", count: 105 },
      { key: "open", zh: "“X”的各处", en: "The X", count: null },
    ],
    standards: ["stationUses"],
    merchantOffers: [
      { key: "greenLane", zh: "取餐绿色通道", en: "Quick pick-up lane" },
      { key: "setMeal", zh: "小哥爱心套餐", en: "Set meal for riders" },
      { key: "openToilet", zh: "开放卫生间", en: "Open toilet" },
    ],
  }),
};
