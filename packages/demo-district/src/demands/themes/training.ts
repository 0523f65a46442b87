import type { Theme } from "../theme.ts";
import { everyLine, onFourWheels } from "../theme.ts";

/** Learning, certificates, other work. */
export const trainingThemes: readonly Theme[] = [
  {
    key: "skills",
    icon: "training",
    weight: 30,
    lines: everyLine,
    places: [],
    departments: ["humanResources", "tradeUnion"],
    season: { months: [3, 4, 9, 10], outside: 0.5 },
    troubles: [
      [
        "想学{skill}，白天没空，不知道有没有晚上的班",
        "夜校班下周二开课，晚八点到九点半，名额已留。",
      ],
      ["听说学{skill}有补贴，去哪儿报名", "已帮你报上补贴班，考过可领补贴，开课前会通知。"],
      [
        "跑了{few}年想转行学{skill}，一点基础都没有",
        "入门班从零教起，四个周末，学费由补贴承担，已登记。",
      ],
      ["站里几个人都想学{skill}，能凑一个班", "已凑够二十人，老师到驿站上课，从下周三开始。"],
    ],
    effects: ["外面的培训班要{much}块，太贵", "网上的怕是骗人的", "年纪大了再跑不动怎么办"],
    asks: ["请推荐个正规的", "希望把课开到驿站来", "能不能帮忙报个名", "想问考证能不能报销"],
    progress: ["已汇总同类需求，凑够二十人就开班。"],
  },
  {
    key: "certificate",
    icon: "training",
    weight: 18,
    lines: onFourWheels,
    places: [],
    departments: ["transport", "humanResources"],
    troubles: [
      ["从业资格证快到期了，换证要跑哪几个地方", "换证全程网办，指南发给你了，一般三个工作日。"],
      ["网约车人证合一考试，约不上号", "已加开两场考试，可在线预约。"],
      ["想考叉车证，物流园说要集体报名", "物流园集中办证，已报名三十一人，周日现场审核。"],
    ],
    effects: ["过期就不能接单了", "刷了一个星期都没有名额", "来回跑误工"],
    asks: ["请问能不能网上办", "希望快一点", "能不能帮忙问问"],
    progress: ["交通运输局在加开考试场次。"],
  },
  {
    key: "otherWork",
    icon: "training",
    weight: 24,
    lines: everyLine,
    places: [],
    departments: ["humanResources"],
    season: { months: [2, 3], outside: 0.5 },
    troubles: [
      ["身体吃不消了，想找个固定点的活", "推荐的三个岗位已发给你，其中一家约了周四面试。"],
      ["春节后单子少了，想找个晚上的兼职", "零工市场有晚班分拣岗，按天结，已帮你报名。"],
      ["老婆带孩子，想就近找份时间灵活的工作", "社区手工坊和托育园都招人，已约明天去看。"],
      ["快四十岁了，想问附近厂里还招不招人", "周六上午在会展中心有专场招聘会，多家不限年龄。"],
    ],
    effects: ["网上招工的信息真假难辨", "中介张口就要{much}块", "投了几家没回音"],
    asks: ["请介绍个靠谱的", "想知道下一场招聘会在哪儿", "希望能上门讲讲岗位"],
    progress: ["零工市场已登记意向，正在匹配岗位。"],
  },
  {
    key: "streamingStart",
    icon: "training",
    weight: 16,
    lines: ["streaming"],
    places: ["office", "mall"],
    departments: ["cyberspace", "humanResources"],
    troubles: [
      [
        "刚做助农直播，不知道哪些话不能说，怕违规",
        "主播合规课每月一次，已给你报名，常见违规用语也发给你了。",
      ],
      ["想租个便宜的直播间，{place}问了都太贵", "创业园的共享直播间可免费预约，每次两小时。"],
      ["想拍家乡特产，没人教怎么剪片子", "剪辑课下周开班，三个晚上，已给你留位。"],
    ],
    effects: ["上次一句话没说对就被限流了", "一场下来只卖了{money}块", "自己摸索太慢"],
    asks: ["请指点一下", "希望有人带一带", "能不能组织我们交流一下"],
    progress: ["网信办已约讲师。"],
  },
];
