import { defineText } from "./i18n.ts";

/** Words both apps share, keyed by the values of the API. */
export const words = defineText(
  {
    product: "聚新",
    demoMark: "演示数据",
    caseState: {
      received: "待受理",
      accepted: "已受理",
      assigned: "办理中",
      resolved: "待确认",
      confirmed: "已办结",
      archived: "已归档",
      withdrawn: "已撤回",
    },
    actionType: {
      open: "提出",
      accept: "受理",
      transfer: "转交",
      recall: "收回转交",
      receive: "接收",
      return: "退回",
      assign: "交办",
      progress: "进展",
      resolve: "答复",
      confirm: "确认办结",
      reopen: "要求重办",
      archive: "归档",
      withdraw: "撤回",
      group: "并入问题",
      ungroup: "移出问题",
    },
    urgency: { calm: "期限内", amber: "快到期", red: "已超时", done: "已完结" },
    line: {
      all: "全部条线",
      delivery: "外卖",
      express: "快递",
      rideHailing: "网约车",
      freight: "货运",
      streaming: "直播",
    },
    channel: {
      app: "手机自助",
      phone: "电话",
      wechatGroup: "微信群",
      visit: "上门走访",
      hotline: "热线",
      letter: "来信",
    },
    unitKind: {
      district: "区社会工作部",
      street: "街道",
      community: "社区",
      department: "部门",
      industryCommittee: "行业党委",
      partyOrganisation: "党组织",
    },
    role: {
      districtAdmin: "区社会工作部管理员",
      areaClerk: "属地经办人",
      industryClerk: "行业党委经办人",
      departmentClerk: "部门经办人",
      auditor: "安全审计员",
      worker: "从业者",
    },
    caseRole: { lead: "党员牵头", industry: "行业入账", department: "部门领办" },
    photoPhase: { asked: "提出时", before: "办理前", after: "办理后" },
  },
  {
    product: "Juxin",
    demoMark: "Demo data",
    caseState: {
      received: "Waiting",
      accepted: "Accepted",
      assigned: "In progress",
      resolved: "To be confirmed",
      confirmed: "Solved",
      archived: "Put away",
      withdrawn: "Withdrawn",
    },
    actionType: {
      open: "Asked",
      accept: "Accepted",
      transfer: "Passed on",
      recall: "Taken back",
      receive: "Received",
      return: "Returned",
      assign: "Assigned",
      progress: "Progress",
      resolve: "Answered",
      confirm: "Confirmed",
      reopen: "Reopened",
      archive: "Put away",
      withdraw: "Withdrawn",
      group: "Put into a problem",
      ungroup: "Taken out of a problem",
    },
    urgency: { calm: "In time", amber: "Due soon", red: "Overdue", done: "Closed" },
    line: {
      all: "All lines",
      delivery: "Food delivery",
      express: "Parcels",
      rideHailing: "Ride-hailing",
      freight: "Freight",
      streaming: "Live streaming",
    },
    channel: {
      app: "By phone app",
      phone: "Phone call",
      wechatGroup: "WeChat group",
      visit: "Visit",
      hotline: "Hotline",
      letter: "Letter",
    },
    unitKind: {
      district: "District social-work department",
      street: "Street",
      community: "Community",
      department: "Department",
      industryCommittee: "Industry Party committee",
      partyOrganisation: "Party organisation",
    },
    role: {
      districtAdmin: "District administrator",
      areaClerk: "Area clerk",
      industryClerk: "Industry committee clerk",
      departmentClerk: "Department clerk",
      auditor: "Security auditor",
      worker: "Worker",
    },
    caseRole: {
      lead: "Lead Party member or organisation",
      industry: "Industry that keeps the account",
      department: "Department that does the work",
    },
    photoPhase: { asked: "When asked", before: "Before", after: "After" },
  },
);

export type CaseState = keyof (typeof words)["zh"]["caseState"];
export type CaseActionType = keyof (typeof words)["zh"]["actionType"];
export type Urgency = keyof (typeof words)["zh"]["urgency"];
export type UnitKind = keyof (typeof words)["zh"]["unitKind"];
export type LineOrAll = keyof (typeof words)["zh"]["line"];
export type CaseChannel = keyof (typeof words)["zh"]["channel"];
export type RoleName = keyof (typeof words)["zh"]["role"];

/** The word for a key that the server sent; the key itself when this build is older than the word. */
export const wordFor = (group: Readonly<Record<string, string>>, key: string): string =>
  group[key] ?? key;
