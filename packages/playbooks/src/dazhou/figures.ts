import type { Figure } from "../figure.ts";
import { figureRow } from "../shared/figureRow.ts";
import { units } from "../shared/units.ts";

const city = { zh: "全市", en: "The whole city" };
const workers = { zh: "全市新就业群体", en: "Workers in new forms of employment, whole city" };
const lastYear = {
  zh: "去年以来（原文未注明年份）",
  en: "Since the year before (the text does not name it)",
};
const total = { zh: "累计", en: "In total so far" };
const notMembers = {
  zh: "两类组织合计82个，与秦淮的82名党员无关",
  en: "Both kinds make 82 organisations: nothing to do with the 82 members of Qinhuai",
};

export const figures: Figure[] = [
  figureRow("A1", "responsibilityLevels", 3, "exact", units.levels, city, {
    zh: "责任链层级",
    en: "Levels of the chain of responsibility",
  }),
  figureRow("A2", "industryCommittees", 28, "exact", units.committees, city, {
    zh: "组建行业党委",
    en: "Industry Party committees set up",
  }),
  figureRow("A3", "masterPlans", 1, "exact", units.plans, city, {
    zh: "“1+4”实施方案中的“1”",
    en: "The 1 of the 1+4 plan",
  }),
  figureRow("A3", "branchPlans", 4, "exact", units.plans, city, {
    zh: "“1+4”实施方案中的“4”",
    en: "The 4 of the 1+4 plan",
  }),
  figureRow("A6", "instructorCoverage", 100, "exact", units.percent, city, {
    zh: "党建工作指导员选派覆盖面",
    en: "Coverage by Party-work instructors",
    note: { zh: "原文为“全覆盖”", en: "The text says full coverage" },
  }),
  figureRow("A6", "instructorMusts", 9, "exact", units.items, city, {
    zh: "指导员履职“必须”",
    en: "Musts of an instructor",
  }),
  figureRow("A14", "campaignUnify", 1, "exact", units.items, city, {
    zh: "“一统”",
    en: "First part of the campaign: unify",
  }),
  figureRow("A14", "campaignGather", 2, "exact", units.items, city, {
    zh: "“二聚”",
    en: "Second part of the campaign: gather",
  }),
  figureRow("A14", "campaignPromote", 3, "exact", units.items, city, {
    zh: "“三促”",
    en: "Third part of the campaign: promote",
  }),
  figureRow("B5", "hiddenMembersFound", 87, "exact", units.members, workers, {
    zh: "亮明身份、回归组织的“口袋党员”",
    en: "Pocket members who came back to an organisation",
  }),
  figureRow("B9", "applicants", 26, "exact", units.people, workers, {
    zh: "主动递交入党申请书",
    en: "Applied to join the Party",
  }),
  figureRow(
    "B9",
    "managementPipeline",
    1,
    "atLeast",
    units.people,
    {
      zh: "每家重点互联网企业和品牌快递企业管理层",
      en: "Management of each key internet and branded express firm",
    },
    { zh: "党员或培养对象目标", en: "Target of members or people in training" },
  ),
  figureRow("C3", "firmPartyOrganisations", 45, "exact", units.organisations, city, {
    zh: "新业态企业党组织",
    en: "Party organisations in firms of new business forms",
    period: total,
    note: notMembers,
  }),
  figureRow("C3", "floatingPartyOrganisations", 37, "exact", units.organisations, city, {
    zh: "流动党员党组织",
    en: "Party organisations of floating members",
    period: total,
    note: notMembers,
  }),
  figureRow("C8", "firmsWithMassOrganisations", 120, "over", units.firms, city, {
    zh: "成立工青妇等群团组织的企业和网点",
    en: "Firms and outlets that set up union, League or women's organisations",
    period: lastYear,
  }),
  figureRow("C8", "workersReachedByMassOrganisations", 10000, "over", units.people, city, {
    zh: "群团组织覆盖的行业人员",
    en: "People of the trades reached by mass organisations",
    period: lastYear,
  }),
  figureRow("D1", "stations", 151, "exact", units.places, city, {
    zh: "规划建设的暖心驿站",
    en: "Warm-heart stations planned and built",
  }),
  figureRow("D1", "stationVisits", 10000, "over", units.turns, city, {
    zh: "暖心驿站服务人次",
    en: "People served at warm-heart stations",
    period: lastYear,
  }),
  figureRow(
    "D13",
    "deliveryBays",
    115,
    "exact",
    units.bays,
    { zh: "市中心城区", en: "The city centre" },
    { zh: "增设的货物配送专用停车位", en: "Bays added for goods delivery" },
  ),
  figureRow("E5", "careMeasures", 11, "exact", units.measures, city, {
    zh: "关心关爱具体措施",
    en: "Measures of care",
  }),
  figureRow("E6", "loopSteps", 4, "exact", units.steps, city, {
    zh: "诉求闭环环节",
    en: "Steps of the demand loop",
  }),
  figureRow("F1", "membersReporting", 780, "over", units.members, workers, {
    zh: "参加社区“双报到”的党员",
    en: "Members who reported to their community",
  }),
  figureRow("F2", "gridHelpers", 15, "exact", units.people, workers, {
    zh: "担任兼职网格员",
    en: "Serve as part-time grid helpers",
  }),
  figureRow("F2", "partTimeCommitteeMembers", 4, "exact", units.people, workers, {
    zh: "担任社区党委兼职委员",
    en: "Serve part-time on community Party committees",
  }),
  figureRow(
    "F6",
    "problemFinders",
    86,
    "exact",
    units.people,
    { zh: "快递员、外卖送餐员", en: "Couriers and food riders" },
    { zh: "协助社区发现解决问题的人", en: "People who helped communities find and solve problems" },
  ),
  figureRow("F6", "problemsSolved", 336, "exact", units.problems, city, {
    zh: "协助发现解决的问题",
    en: "Problems found and solved with their help",
  }),
  figureRow("F9", "volunteerTurns", 10000, "about", units.turns, workers, {
    zh: "参加志愿服务",
    en: "Took part in volunteering",
  }),
  figureRow("G4", "offlineMedia", 3, "exact", units.media, city, {
    zh: "线下宣传载体",
    en: "Offline media",
  }),
  figureRow("G8", "safetyTrainings", 120, "over", units.events, city, {
    zh: "安全驾驶教育培训",
    en: "Trainings in safe driving",
  }),
  figureRow("H2", "showIdentityParts", 3, "exact", units.items, city, {
    zh: "“三亮”",
    en: "Things members show",
  }),
];
