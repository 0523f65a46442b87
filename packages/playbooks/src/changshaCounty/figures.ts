import type { Figure } from "../figure.ts";
import { figureRow } from "../shared/figureRow.ts";
import { units } from "../shared/units.ts";

const county = { zh: "全县", en: "The whole county" };
const homes = { zh: "17个新就业群体红色之家", en: "The 17 red homes" };
const truckerHome = { zh: "黄兴镇晟象智慧物流园", en: "Shengxiang logistics park, Huangxing town" };
const driverHome = { zh: "繁花驿", en: "Blossom station" };
const hall = { zh: "货车司机红色之家服务大厅", en: "Service hall of the lorry drivers' red home" };
const starKnights = { zh: "星沙街道“星骑士”队", en: "Star Knights of Xingsha street" };
const soFar = { zh: "截至2024年11月", en: "Up to November 2024" };
const notTheSame = {
  zh: "红色之家17个与整合的既有阵地16个是两个数，不能相加或混用",
  en: "17 red homes and 16 existing sites brought in are two numbers: neither add nor swap them",
};

export const figures: Figure[] = [
  figureRow("A2", "industryCommittees", 3, "atLeast", units.committees, county, {
    zh: "行业党委",
    en: "Industry Party committees",
    certainty: "C",
    note: {
      zh: "交通运输、互联网、非公综合，原文有“等”字",
      en: "Transport, internet, general: the text says there are others",
    },
  }),
  figureRow("A8", "dutySix", 6, "exact", units.items, county, {
    zh: "“六个一”履职清单",
    en: "Items of the duty list",
  }),
  figureRow("A10", "reportBacks", 1, "exact", units.timesAYear, county, {
    zh: "行业党委向两新工委述职",
    en: "Industry committees report back",
  }),
  figureRow("A11", "jointVisits", 1, "exact", units.timesAQuarter, county, {
    zh: "成员单位调研走访",
    en: "Joint visits of the member units",
  }),
  figureRow("E9", "problemsSolved", 53, "exact", units.problems, county, {
    zh: "协调解决的投递难、进门难、停车难等问题",
    en: "Problems of delivering, entering and parking solved together",
    alsoMechanisms: ["A11"],
  }),
  figureRow("A13", "policyAspects", 10, "exact", units.aspects, county, {
    zh: "快递物流外卖行业党建若干措施",
    en: "Aspects of the policy for express, logistics and delivery",
  }),
  figureRow("A14", "campaignActions", 4, "exact", units.actions, county, {
    zh: "铸魂、聚力、夯基、建功行动",
    en: "Campaign actions",
  }),
  figureRow("B4", "workers", 43700, "about", units.people, county, {
    zh: "新业态新就业群体",
    en: "Workers in new forms of employment",
    note: { zh: "原文为4.37万人", en: "The text gives 4.37 ten-thousands" },
  }),
  figureRow("C14", "benchmarkOrganisations", 1, "exact", units.organisations, truckerHome, {
    zh: "省两新领域标杆党组织（文中点名）",
    en: "Provincial benchmark organisation named in the text",
  }),
  figureRow("D7", "redHomes", 17, "exact", units.places, county, {
    zh: "新就业群体红色之家",
    en: "Red homes for these workers",
    note: notTheSame,
  }),
  figureRow("D7", "integratedSites", 16, "exact", units.places, county, {
    zh: "整合的党群服务中心、驿站等资源",
    en: "Existing centres and stations brought in",
    note: notTheSame,
  }),
  figureRow("D7", "homeEvents", 110, "over", units.events, homes, {
    zh: "暖心活动",
    en: "Warm-heart events",
    period: soFar,
  }),
  figureRow("D7", "homeVisits", 13000, "over", units.turns, homes, {
    zh: "服务人次",
    en: "People served",
    period: soFar,
  }),
  figureRow("D7", "homeStandard", 7, "exact", units.items, county, {
    zh: "红色之家“七个一”标准",
    en: "Items of the standard for red homes",
  }),
  figureRow("D8", "vehiclesADay", 400, "over", units.vehiclesADay, truckerHome, {
    zh: "平均每天进出物流车",
    en: "Lorries on an average day",
  }),
  figureRow("D8", "provincesOfOrigin", 20, "over", units.provinces, truckerHome, {
    zh: "车辆来源省份",
    en: "Provinces the lorries come from",
  }),
  figureRow("D9", "parkingSpaces", 306, "exact", units.vehicles, driverHome, {
    zh: "停车场可停车辆",
    en: "Vehicles the car park holds",
  }),
  figureRow("D9", "chargingBays", 24, "exact", units.bays, driverHome, {
    zh: "充电位",
    en: "Charging bays",
  }),
  figureRow("D9", "minutesToAirport", 3, "exact", units.minutes, driverHome, {
    zh: "到机场车程",
    en: "Drive to the airport",
  }),
  figureRow("D9", "openHours", 24, "exact", units.hours, driverHome, {
    zh: "每天服务时间",
    en: "Hours of service a day",
  }),
  figureRow("E3", "linkedLists", 3, "exact", units.lists, hall, {
    zh: "需求、活动、服务清单",
    en: "Lists: needs, activities, services",
  }),
  figureRow("E4", "hallKinds", 6, "exact", units.items, hall, {
    zh: "服务大类",
    en: "Kinds of service",
  }),
  figureRow("E4", "mattersSolved", 60, "over", units.matters, hall, {
    zh: "为企业解决的事项",
    en: "Matters solved for firms",
  }),
  figureRow("F3", "appointedRoles", 4, "exact", units.roles, starKnights, {
    zh: "外卖小哥担任的角色",
    en: "Roles taken by riders",
    certainty: "C",
    note: { zh: "按文中列举计数", en: "Counted from the text" },
  }),
  figureRow("F8", "volunteerActivities", 20, "over", units.times, starKnights, {
    zh: "参与的安全、宣传、反诈等活动",
    en: "Activities on safety, policies and fraud",
  }),
  figureRow("G1", "studyVisits", 18, "exact", units.times, county, {
    zh: "外出学习观摩",
    en: "Study visits",
  }),
  figureRow("G1", "studyTurns", 20000, "over", units.turns, county, {
    zh: "参加学习",
    en: "Took part in study",
  }),
  figureRow("G5", "microLessonTurns", 200, "over", units.turns, county, {
    zh: "微党课进支部受众",
    en: "Heard short lessons in branches",
  }),
  figureRow(
    "G6",
    "lecturers",
    5,
    "exact",
    units.people,
    { zh: "一场宣讲会", en: "One lecture" },
    {
      zh: "宣讲员",
      en: "Lecturers",
    },
  ),
  figureRow("G6", "secretaryEvents", 30, "over", units.events, county, {
    zh: "书记交流、红色沙龙、观摩、创新赛",
    en: "Exchanges, salons, visits and contests of secretaries",
  }),
  figureRow("G6", "lectureEvents", 40, "over", units.events, county, {
    zh: "各类学习宣讲活动",
    en: "Study events and lectures",
  }),
  figureRow("G6", "freeSubscriptions", 150, "over", units.copiesAYear, county, {
    zh: "免费订阅党报党刊等资料",
    en: "Free subscriptions to papers and journals",
  }),
  figureRow("H11", "caseAwards", 1, "exact", units.cases, county, {
    zh: "入选2024年度百个新兴领域党建创新案例",
    en: "Among 100 innovative cases of 2024",
    period: { zh: "2024年度", en: "2024" },
  }),
];
