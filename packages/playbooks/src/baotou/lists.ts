import type { List, Standard } from "../playbook.ts";

export const lists: List[] = [
  {
    key: "firmServices",
    title: { zh: "党组织帮企业办的事", en: "What the Party organisation does for firms" },
    mechanism: "A17",
    items: [
      { key: "officeContact", zh: "牵头对接行政部门", en: "Lead the contact with departments" },
      {
        key: "policyResources",
        zh: "落实政策资源",
        en: "Bring policies and resources to the firm",
      },
    ],
  },
  {
    key: "organisationForms",
    title: { zh: "党组织设置形态", en: "Forms of Party organisation" },
    mechanism: "C5",
    items: [
      { key: "platform", zh: "平台企业", en: "Platform firm" },
      { key: "branchOffice", zh: "分支机构", en: "Branch office" },
      { key: "franchise", zh: "加盟企业", en: "Franchise" },
      { key: "outlet", zh: "基层网点", en: "Local outlet" },
      { key: "building", zh: "楼宇", en: "Office building" },
      { key: "businessDistrict", zh: "商圈", en: "Business district" },
      {
        key: "functional",
        zh: "流动党员等功能型党组织",
        en: "Functional, e.g. of floating members",
      },
    ],
  },
  {
    key: "governanceTasks",
    title: { zh: "参与治理的任务", en: "Tasks in governance" },
    mechanism: "F14",
    items: [
      { key: "epidemic", zh: "疫情防控", en: "Epidemic control" },
      { key: "safety", zh: "平安建设", en: "A safe neighbourhood" },
    ],
  },
];

export const standards: Standard[] = [
  {
    key: "rosterMethod",
    zh: "摸清底数的办法",
    en: "How to know who is there",
    mechanism: "B1",
    declaredCount: 4,
    items: [
      { zh: "企业分支机构提供底册", en: "Branch offices give the base roster" },
      { zh: "属地走访摸排", en: "The area walks and checks" },
      { zh: "各方定期对账", en: "All sides reconcile regularly" },
      { zh: "信息化手段", en: "Information systems" },
    ],
  },
  {
    key: "showIdentity",
    zh: "四亮",
    en: "Four things to show",
    mechanism: "H2",
    declaredCount: 4,
    items: [
      { zh: "支部亮旗帜", en: "Branches show their flag" },
      { zh: "党员亮身份", en: "Members show who they are" },
      { zh: "车辆亮标识", en: "Vehicles show the sign" },
      { zh: "服务亮承诺", en: "Service shows its promise" },
    ],
  },
  {
    key: "attendAnywhere",
    zh: "一方隶属、多重组织生活",
    en: "Belong once, attend anywhere",
    mechanism: "G2",
    items: [
      { zh: "组织关系只在一处", en: "Membership is held in one place" },
      { zh: "可就近参加组织生活", en: "Organisation life may be joined nearby" },
    ],
  },
  {
    key: "lessFormality",
    zh: "要改变的工作方式",
    en: "Ways of working to give up",
    mechanism: "H12",
    declaredCount: 3,
    items: [
      { zh: "听汇报", en: "Listening to reports" },
      { zh: "挂牌子", en: "Hanging up plates" },
      { zh: "报表格", en: "Filling in tables" },
    ],
  },
];
