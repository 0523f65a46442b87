import type { Figure } from "../figure.ts";
import { figureRow } from "../shared/figureRow.ts";
import { units } from "../shared/units.ts";

const city = { zh: "全市", en: "The whole city" };
const newFields = {
  zh: "全市新经济组织、新社会组织、新就业群体",
  en: "New economic and social organisations and workers, whole city",
};
const alone = { zh: "单独成立的门槛", en: "To be set up on its own" };
const oneFirm = { zh: "新建区一家光电企业", en: "One optoelectronics firm in Xinjian" };
const oneBranch = { zh: "梨园南社区党支部", en: "Party branch of Liyuannan community" };
const streaming = { zh: "京东镇直播产业园", en: "Streaming park of Jingdong town" };
const couriers = { zh: "全市快递员等", en: "Couriers and others, whole city" };
const lastYear = { zh: "2023年", en: "2023" };
const twoYears = { zh: "近两年", en: "The last two years" };

export const figures: Figure[] = [
  figureRow("A6", "instructorAge", 73, "exact", units.yearsOld, oneFirm, {
    zh: "专职指导员（退休老党员）年龄",
    en: "Age of its full-time instructor, a retired member",
  }),
  figureRow("B4", "keyFirms", 15000, "over", units.firms, city, {
    zh: "重点非公企业",
    en: "Key non-public firms",
  }),
  figureRow("B4", "memberShare", 1, "under", units.percent, city, {
    zh: "流动性大的新就业群体中党员占比",
    en: "Share of members among the most mobile workers",
  }),
  figureRow("B9", "communityApplicants", 11, "exact", units.people, oneBranch, {
    zh: "递交入党申请书",
    en: "Applied to join the Party",
    period: lastYear,
  }),
  figureRow("B9", "firmApplicants", 30, "over", units.people, oneFirm, {
    zh: "新递交入党申请书",
    en: "Newly applied to join the Party",
  }),
  figureRow("C2", "partyMinimum", 3, "atLeast", units.members, alone, {
    zh: "正式党员",
    en: "Formal Party members",
    period: twoYears,
  }),
  figureRow("C2", "unionMinimum", 25, "atLeast", units.members, alone, {
    zh: "工会会员",
    en: "Union members",
    period: twoYears,
  }),
  figureRow("C2", "leagueMinimum", 3, "atLeast", units.members, alone, {
    zh: "团员",
    en: "League members",
    period: twoYears,
  }),
  figureRow("C2", "womenMinimum", 3, "atLeast", units.people, alone, {
    zh: "妇女",
    en: "Women",
    period: twoYears,
  }),
  figureRow("C4", "jointPrinciples", 4, "exact", units.items, city, {
    zh: "联合组建原则",
    en: "Principles of joining units",
  }),
  figureRow("C4", "jointWays", 5, "exact", units.items, city, {
    zh: "联合组建方式",
    en: "Ways of joining units",
  }),
  figureRow("C10", "functionalBranches", 6, "exact", units.branches, streaming, {
    zh: "功能型党支部",
    en: "Functional Party branches",
  }),
  figureRow("C10", "firmsBroughtIn", 70, "over", units.firms, streaming, {
    zh: "引入企业",
    en: "Firms brought in",
  }),
  figureRow("C10", "jobs", 1000, "over", units.people, streaming, {
    zh: "实现就业",
    en: "People in work",
  }),
  figureRow("C10", "revenue", 1_000_000_000, "over", units.yuan, streaming, {
    zh: "总体营收",
    en: "Total revenue",
  }),
  figureRow("D4", "circleMinutes", 15, "exact", units.minutes, city, {
    zh: "党群服务圈",
    en: "Service circle",
  }),
  figureRow("D4", "streets", 36, "exact", units.streets, city, { zh: "街道", en: "Streets" }),
  figureRow("D4", "communities", 878, "exact", units.communities, city, {
    zh: "社区",
    en: "Communities",
  }),
  figureRow(
    "D5",
    "ridersAround",
    100,
    "nearly",
    units.people,
    { zh: "南浦街道", en: "Nanpu street" },
    { zh: "活跃的外卖员", en: "Active food riders" },
  ),
  figureRow("E2", "departments", 11, "exact", units.departments, city, {
    zh: "联合制定工作清单的部门",
    en: "Departments behind the work list",
  }),
  figureRow("E2", "measures", 78, "exact", units.items, city, {
    zh: "工作清单举措",
    en: "Measures of the work list",
  }),
  figureRow("E10", "careFour", 4, "exact", units.items, newFields, {
    zh: "“四个一”关爱行动",
    en: "Four ones of care",
  }),
  figureRow("E11", "mutualAidPolicies", 5800, "over", units.policies, couriers, {
    zh: "赠送职工互助保险",
    en: "Mutual aid policies given",
  }),
  figureRow("E11", "insurancePolicies", 10000, "over", units.policies, couriers, {
    zh: "购买社保或商业保险",
    en: "Social or commercial insurance taken out",
  }),
  figureRow("E11", "trained", 3000, "over", units.people, couriers, {
    zh: "职业技能培训",
    en: "Trained in skills",
    alsoMechanisms: ["G9"],
  }),
  figureRow("F3", "appointedRoles", 3, "exact", units.roles, city, {
    zh: "到社区担任的角色",
    en: "Roles taken in communities",
    certainty: "C",
    note: {
      zh: "按文中列举计数，原文有“等”字",
      en: "Counted from the text, which says there are others",
    },
  }),
  figureRow(
    "F9",
    "ridersJoined",
    6,
    "exact",
    units.people,
    { zh: "吾悦商圈“红骑士”队", en: "Red Knights of the Wuyue business district" },
    { zh: "由一名外卖员带动加入的人", en: "Joined through one rider's call" },
  ),
  figureRow("G11", "contests", 1026, "exact", units.events, newFields, {
    zh: "岗位练兵、劳动竞赛、技能比武",
    en: "Drills, labour contests and skill contests",
  }),
  figureRow("H3", "memberPosts", 820, "exact", units.posts, newFields, {
    zh: "党员示范岗",
    en: "Model member posts",
  }),
  figureRow("H3", "workerPioneers", 241, "exact", units.posts, newFields, {
    zh: "工人先锋号",
    en: "Worker pioneer titles",
  }),
  figureRow("H3", "youthCivility", 300, "exact", units.posts, newFields, {
    zh: "青年文明号",
    en: "Youth civility titles",
  }),
  figureRow("H3", "womenPosts", 100, "exact", units.posts, newFields, {
    zh: "巾帼文明岗",
    en: "Women's civility posts",
  }),
  figureRow("H4", "firmStaff", 300, "over", units.people, oneFirm, { zh: "员工", en: "Staff" }),
  figureRow("H4", "firmMembers", 30, "over", units.members, oneFirm, {
    zh: "党员",
    en: "Party members",
    note: {
      zh: "与新递交申请书的30多名不是同一批人",
      en: "Not the same people as the 30 or so new applicants",
    },
  }),
];
