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
  "A2 A8 A9 A10 A11 A13 A14 B4 C1 C7 C13 C14 D7 D8 D9 D10 E3 E4 E9 E12",
  "F2 F3 F4 F8 F9 F13 F14 G1 G5 G6 H11 H13",
]
  .join(" ")
  .split(" ");

export const changshaCounty: Playbook = {
  key: "changshaCounty",
  version: 1,
  name: { zh: "长沙县做法：四大行动", en: "Changsha County practice: four actions" },
  place: { zh: "长沙县", en: "Changsha County", areaCode: "430121" },
  source: {
    title: {
      zh: "长沙县入选百个新兴领域党建创新案例的报道",
      en: "Report on the county's place among 100 innovative cases",
    },
    publisher: { zh: "星沙时报", en: "Xingsha Times" },
    publishedOn: "2024-11",
    note: {
      zh: "只点出三个行业党委，对应条线和综合党委所在部门为本系统拟定；“六个一”“七个一”内容未公开",
      en: "Three committees are named, lines and the host of the general one are our proposal; the six and seven ones are not published",
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
  departments: departmentsFrom(["transport", "cyberspace", "tradeUnion"]),
  industryCommittees: committeesFrom([
    {
      key: "transportCommittee",
      zh: "县交通运输行业党委",
      en: "County Transport Industry Party Committee",
      lines: ["freight", "rideHailing", "express"],
      host: "transport",
      origin: "practice",
    },
    {
      key: "internetCommittee",
      zh: "县互联网行业党委",
      en: "County Internet Industry Party Committee",
      lines: ["delivery", "streaming"],
      host: "cyberspace",
      origin: "practice",
    },
    {
      key: "generalCommittee",
      zh: "县非公综合行业党委",
      en: "County General Industry Party Committee",
      lines: ["all"],
      host: "marketRegulation",
      origin: "practice",
    },
  ]),
  caseSettings: caseSettingsFrom({ visit: { zh: "走访、服务大厅", en: "Visit or service hall" } }),
  stations: stationsFrom({
    types: [
      ["redHome", "station", "新就业群体“红色之家”", "Red home"],
      [
        "integratedSite",
        "serviceCentre",
        "整合的党群服务中心、驿站",
        "Centre or station brought in",
      ],
      ["truckersHome", "station", "货车司机红色之家", "Truckers' red home"],
      ["driversStation", "station", "繁花驿", "Blossom station"],
      ["station", "station", "星沙驿站", "Xingsha station"],
      ["restCorner", "friendly", "小哥歇歇角", "Rest corner"],
      ["outdoorHome", "partner", "户外劳动者之家", "Home of outdoor workers"],
      ["canteen", "friendly", "爱心食堂", "Caring canteen"],
    ],
    standards: ["redHome", "driverHome"],
  }),
};
