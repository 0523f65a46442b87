import type { Theme } from "../theme.ts";
import { everyLine, onTheRoad } from "../theme.ts";

/** What fits nowhere else, or fits everywhere. */
export const otherThemes: readonly Theme[] = [
  {
    key: "partyRegistration",
    icon: "other",
    weight: 18,
    lines: everyLine,
    places: [],
    departments: [],
    troubles: [
      [
        "我是党员，关系在老家，想在这边参加组织生活",
        "已对接流动党员党支部，每月第二个周一晚八点活动，支部书记会联系你。",
      ],
      [
        "在外面跑了{few}年，不知道找哪个支部报到",
        "按你常跑的片区对接了流动党员党支部，老家支部也已说明。",
      ],
      [
        "想写入党申请书，站里没有支部该交给谁",
        "可交给片区流动党员党支部，支部会在一个月内派人和你谈。",
      ],
    ],
    effects: ["老家支部也让我就近参加", "一个月能抽出一个晚上", "问了站长也不清楚"],
    asks: ["请告诉我找谁", "希望晚上或线上也能参加", "想问要带什么证明"],
    progress: ["已联系骑手流动党员党支部。"],
  },
  {
    key: "foodSafety",
    icon: "other",
    weight: 16,
    lines: ["delivery"],
    places: ["market", "mall", "road"],
    departments: ["marketRegulation"],
    troubles: [
      [
        "去{place}一家店取餐，后厨地上全是污水，菜就放在地上",
        "该店停业整改，复查合格前不得上线；感谢反映，已为你保密。",
      ],
      ["{place}有家店没见证照，天天出单", "核查属无证经营，已下线并立案；感谢反映。"],
      ["{place}一家店的封签是我们自己贴，根本没封口", "已要求商家出餐即封，平台会抽查；感谢反映。"],
    ],
    effects: ["自己都不敢吃", "顾客吃坏了又怪我们", "看见好几回了"],
    asks: ["请去查一查", "拍了照片，请转给市场监管", "希望别说是我报的"],
    progress: ["市场监管所当天突击检查，已责令整改。"],
  },
  {
    key: "idAndResidence",
    icon: "other",
    weight: 14,
    lines: everyLine,
    places: [],
    departments: [],
    troubles: [
      ["居住证到期了，白天没空去窗口", "便民窗口每周三开到晚上八点，社区可代收材料，已帮你预约。"],
      ["身份证丢了，接单要验脸过不去", "已约好补证时间，派出所开了临时证明，平台认可。"],
      ["想把户口迁过来，不知道条件", "条件和材料清单已发给你，可在网上先行审核。"],
    ],
    effects: ["跑一趟耽误半天", "排队两次都没轮到", "网上看不明白"],
    asks: ["能不能有个晚上或周末的窗口", "请问社区能代办吗", "希望一次说清要带什么"],
    progress: ["已联系派出所户籍窗口。"],
  },
  {
    key: "stray",
    icon: "other",
    weight: 10,
    lines: onTheRoad,
    places: ["compound", "road"],
    departments: ["urbanManagement"],
    troubles: [
      [
        "{place}有几条没拴的大狗，追着{ride}跑",
        "狗已由主人领回并登记，楼下贴了提示，早晚有人巡查。",
      ],
      ["{place}一带晚上音响把路口都占了，车过不去", "活动场地移到里侧，九点前结束。"],
      ["{place}垃圾堆到路中间，好几天没人清", "垃圾已清运，改为一天两清。"],
    ],
    effects: ["有个同事被咬了", "每次都要下来推", "味道大得很"],
    asks: ["请来管一管", "希望尽快清走", "麻烦处理一下"],
    progress: ["已派人到场。"],
  },
  {
    key: "suggestion",
    icon: "other",
    weight: 18,
    lines: everyLine,
    places: ["compound", "mall"],
    departments: ["youthLeague", "tradeUnion"],
    troubles: [
      [
        "建议给{place}的楼栋画一张送{goods}用的平面图",
        "采纳了你的建议，平面图已做好放在门岗，扫码也能看。",
      ],
      ["我们几个想组个志愿队，跑单时顺路看看独居老人", "志愿队成立了，社区配了马甲和联系表。"],
      [
        "想在{place}捐一个旧箱子改的急救箱，不知道放哪儿",
        "急救箱放在驿站进门处，药品由卫生服务中心补。",
      ],
      ["建议每个月开一次座谈，让我们当面说说", "座谈会定在每月最后一个周一下午，欢迎来说。"],
    ],
    effects: ["新来的同事老走错", "大家都愿意", "也不花什么钱"],
    asks: ["请看看行不行", "希望社区支持", "想问怎么做合适"],
    progress: ["社区很支持，已约时间当面谈。"],
  },
];
