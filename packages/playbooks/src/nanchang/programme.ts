import type { Programme } from "../playbook.ts";

export const programme: Programme[] = [
  {
    key: "buildWhereDue",
    zh: "应建尽建",
    en: "Build wherever it is due",
    mechanism: "C2",
    children: [
      { key: "research", zh: "共建机制课题", en: "Study of co-building", mechanism: "A15" },
      {
        key: "registration",
        zh: "登记时同步采集",
        en: "Collected at registration",
        mechanism: "B7",
      },
      { key: "joint", zh: "联合组建", en: "Joint organisations", mechanism: "C4" },
    ],
  },
  {
    key: "shared",
    zh: "活动共办、资源共用",
    en: "Shared activities and resources",
    mechanism: "C11",
    children: [
      { key: "district", zh: "商圈党群同步组建", en: "Business district at once", mechanism: "C9" },
      { key: "circle", zh: "15分钟服务圈", en: "15-minute circle", mechanism: "D4" },
      { key: "rooms", zh: "阵地预约开放", en: "Rooms open by booking", mechanism: "D12" },
      { key: "care", zh: "“四个一”关爱", en: "Four ones of care", mechanism: "E10" },
    ],
  },
  {
    key: "newDrive",
    zh: "企业发展新动力",
    en: "New drive for firms",
    mechanism: "H3",
    children: [
      { key: "instructors", zh: "专职指导员", en: "Full-time instructors", mechanism: "A6" },
      {
        key: "staffCare",
        zh: "党群工作者激励",
        en: "Incentives for Party staff",
        mechanism: "A18",
      },
      { key: "contests", zh: "岗位练兵与竞赛", en: "Drills and contests", mechanism: "G11" },
    ],
  },
];
