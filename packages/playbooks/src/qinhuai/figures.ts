import type { Figure } from "../figure.ts";
import { figureRow } from "../shared/figureRow.ts";
import { units } from "../shared/units.ts";

const district = { zh: "秦淮区", en: "Qinhuai district" };
const trades = { zh: "全区新业态", en: "New business forms, whole district" };
const delivery = { zh: "全区外卖配送行业", en: "Food delivery, whole district" };
const matrix = { zh: "“1+1+105+X”驿站矩阵", en: "The 1+1+105+X matrix of stations" };
const contest = {
  zh: "全市第一届网约配送员职业技能竞赛",
  en: "The city's first skills contest for riders",
};
const trips = { zh: "子女文旅研学游", en: "Study trips for children" };
const formWorkers = { zh: "新就业形态人员", en: "People in new forms of employment" };

export const figures: Figure[] = [
  figureRow("A1", "workingSystemParts", 4, "exact", units.parts, district, {
    zh: "工作体系参与方",
    en: "Parts of the working system",
    certainty: "C",
    note: {
      zh: "按文意计：两新工委、行业主管部门、联席单位、平台企业；街道社区兜底另述",
      en: "Counted from the text: committee, regulator, joint units, platforms; areas come on top",
    },
  }),
  figureRow("A1", "responsibilityLevels", 3, "exact", units.levels, district, {
    zh: "责任链层级",
    en: "Levels of the chain of responsibility",
    certainty: "C",
    note: {
      zh: "按文意计：两新工委牵头、行业部门负责、街道社区兜底",
      en: "Counted from the text: committee leads, regulators answer, streets and communities catch",
    },
  }),
  figureRow("A2", "deliveryCommittees", 1, "exact", units.committees, delivery, {
    zh: "区外卖配送行业党委",
    en: "District committee of the food delivery industry",
  }),
  figureRow("A2", "floatingBranches", 4, "exact", units.branches, delivery, {
    zh: "行业党委下属流动党员党支部",
    en: "Branches of floating members under the committee",
    alsoMechanisms: ["C7"],
  }),
  figureRow("A14", "systems", 4, "exact", units.items, district, {
    zh: "工作、保障、服务、共治体系",
    en: "Systems: work, support, service, governance",
  }),
  figureRow("B2", "sitesAndFirms", 269, "exact", units.sites, trades, {
    zh: "站点、平台企业",
    en: "Delivery sites and platform firms",
  }),
  figureRow("B2", "workers", 5000, "over", units.people, trades, {
    zh: "从业人员",
    en: "Workers",
  }),
  figureRow("B3", "membersFound", 82, "exact", units.members, district, {
    zh: "先后摸排到的新就业群体党员",
    en: "Party members found among the workers",
    note: {
      zh: "是党员人数，与达州两类组织合计82个无关",
      en: "People: nothing to do with the 82 organisations of Dazhou",
    },
  }),
  figureRow(
    "C6",
    "associationBranches",
    1,
    "exact",
    units.branches,
    { zh: "网约配送行业协会（全市首家）", en: "The riders' trade association, first in the city" },
    { zh: "行业协会党支部", en: "Party branch of the association" },
  ),
  figureRow("D2", "stations", 128, "exact", units.places, district, {
    zh: "建成的宁小蜂驿站",
    en: "Ningxiaofeng stations built",
  }),
  figureRow("D2", "matrixFirst", 1, "exact", units.places, matrix, {
    zh: "矩阵里第一个“1”",
    en: "The first 1 of the matrix",
  }),
  figureRow("D2", "matrixSecond", 1, "exact", units.places, matrix, {
    zh: "矩阵里第二个“1”",
    en: "The second 1 of the matrix",
  }),
  figureRow("D2", "matrixThird", 105, "exact", units.places, matrix, {
    zh: "矩阵里的“105”",
    en: "The 105 of the matrix",
  }),
  figureRow("D2", "matrixOpen", 21, "exact", units.places, matrix, {
    zh: "矩阵里的“X”（推算）",
    en: "The X of the matrix, computed",
    certainty: "C",
    note: {
      zh: "128−1−1−105，前提是128个全部计入矩阵",
      en: "128 − 1 − 1 − 105, if all 128 stations belong to the matrix",
    },
  }),
  figureRow("D4", "circleMinutes", 10, "exact", units.minutes, district, {
    zh: "关爱服务圈",
    en: "Care circle",
  }),
  figureRow("E1", "careAspects", 8, "exact", units.aspects, district, {
    zh: "服务项目清单",
    en: "Fields of the list of services",
  }),
  figureRow("E8", "problemsSolved", 282, "exact", units.problems, district, {
    zh: "收集解决的急难愁盼问题",
    en: "Pressing problems collected and solved",
  }),
  figureRow("E13", "serviceEvents", 200, "over", units.events, district, {
    zh: "各类服务活动",
    en: "Service events of all kinds",
  }),
  figureRow("E15", "studyTrips", 5, "exact", units.events, trips, {
    zh: "研学游场次",
    en: "Trips held",
  }),
  figureRow("E15", "studyTripPeople", 120, "over", units.people, trips, {
    zh: "参加的从业者及子女",
    en: "Workers and children who took part",
  }),
  figureRow("F3", "appointedRoles", 5, "exact", units.roles, district, {
    zh: "“五大员”",
    en: "Appointed roles",
    note: {
      zh: "只点出文明创建宣传员一种",
      en: "Only one of the five, the promoter of civility, is named",
    },
  }),
  figureRow("G10", "contestPlatforms", 9, "exact", units.platforms, contest, {
    zh: "参赛平台",
    en: "Platforms that took part",
  }),
  figureRow("G10", "contestants", 38, "exact", units.people, contest, {
    zh: "参赛骑手",
    en: "Riders who took part",
  }),
  figureRow(
    "H7",
    "excellentMembers",
    2,
    "exact",
    units.members,
    { zh: "党员外卖员", en: "Food riders who are members" },
    {
      zh: "获市行业党委“优秀共产党员”",
      en: "Named excellent members by the city's industry committee",
    },
  ),
  figureRow("H8", "peopleCongressDelegates", 1, "exact", units.people, formWorkers, {
    zh: "同时当选全国人大代表和工会十八大代表",
    en: "Both National People's Congress deputy and union congress delegate",
    note: { zh: "同一人，两种代表身份", en: "One person with both seats" },
  }),
  figureRow("H8", "womenCongressDelegates", 2, "exact", units.people, formWorkers, {
    zh: "当选全国妇代会代表",
    en: "Delegates to the National Women's Congress",
  }),
];
