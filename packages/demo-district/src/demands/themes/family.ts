import type { Theme } from "../theme.ts";
import { everyLine } from "../theme.ts";

/** Children, parents, a roof. */
export const familyThemes: readonly Theme[] = [
  {
    key: "summerCare",
    icon: "family",
    weight: 26,
    lines: everyLine,
    places: [],
    departments: ["education", "youthLeague", "womenFederation"],
    season: { months: [6, 7, 8], outside: 0.12 },
    troubles: [
      [
        "放假了两口子都在外面跑，{child}没人看",
        "增开的托管班下周一开班，已给你留位，早八点到晚六点半。",
      ],
      [
        "{child}放假一个人在出租屋，中午吃饭都成问题",
        "社区食堂给孩子留了午餐，八元一份，饭后可在小书房待着。",
      ],
      ["听说{community}有暑托班，名额报满了没报上", "又增加十个名额，已给你补上，社区会电话通知。"],
      [
        "托管班一个月要两千多块，我们这收入实在负担不起",
        "驿站二楼开了小书房，放学后和假期有志愿者照看到晚上八点，不收费。",
      ],
    ],
    effects: ["带着送单又不安全", "老家老人身体不好，也送不回去", "在家就抱着手机，愁得很"],
    asks: [
      "能不能给我们想个办法",
      "希望照顾一下我们这样的",
      "想问晚上能不能延到八点再接",
      "请问还有没有别的地方可以去",
    ],
    progress: ["已登记需求，和团委商量增开一个班。", "社区在协调大学生志愿者和场地。"],
  },
  {
    key: "school",
    icon: "family",
    weight: 22,
    lines: everyLine,
    places: ["school"],
    departments: ["education"],
    season: { months: [4, 5, 6], outside: 0.5 },
    troubles: [
      [
        "想让{child}在这边上学，不知道随迁子女要哪些材料",
        "随迁子女入学清单已发给你，一共五样，社区可代为核对。",
      ],
      [
        "{child}今年该上小学，租房合同没备案，学校说不行",
        "租赁备案已由社区代办，材料齐了，学校通知下周报到。",
      ],
      [
        "居住证还差{few}个月，报名就快截止了",
        "可先凭平台接单证明登记，报名延到月底，按就近统筹安排。",
      ],
      ["{child}在老家上初中，想转到这边来", "有学位，转学手续在网上办，学校已同意接收。"],
    ],
    effects: ["跑了两趟都没说清楚", "请一天假少挣{money}块", "怕耽误{child}"],
    asks: ["请帮忙问问还有没有办法", "希望给个清单，一次备齐", "想请教育局的同志解释一下"],
    progress: ["教育局已调阅报名材料，缺租赁备案一项。"],
  },
  {
    key: "rent",
    icon: "family",
    weight: 20,
    lines: everyLine,
    places: ["compound"],
    departments: ["housing"],
    troubles: [
      [
        "在{place}租的房子，房东说涨就涨，一下多了{money}块",
        "经调解按原合同执行到期，续租涨幅不超过一成。",
      ],
      [
        "想申请公租房，不知道我们这种没单位的能不能报",
        "凭平台接单证明可以申请，已帮你提交，预计下月配租。",
      ],
      [
        "六个人挤在{place}一间屋里，充电都不方便",
        "小哥公寓还有床位，每月租金六百以内，可先去看房。",
      ],
      ["中介收了押金，房子退了{small}天还不给退", "中介已退还押金，租赁合同范本也发给你了。"],
    ],
    effects: ["这个月差点没地方住", "老婆孩子都想接过来", "找了几处都太贵"],
    asks: ["请帮忙想想办法", "希望有个能说理的地方", "能不能帮忙问问"],
    progress: ["住建局在核对公租房房源和申请条件。"],
  },
  {
    key: "parents",
    icon: "family",
    weight: 12,
    lines: everyLine,
    places: [],
    departments: ["civilAffairs", "health"],
    troubles: [
      ["母亲中风在家，我白天跑单没人照看", "日间照料中心可以接收，午餐八元，助老员每天上门一次。"],
      ["把父亲接来看病，异地医保报不了多少", "异地就医备案已帮办好，出院可直接结算。"],
      [
        "爸妈年纪大了住六楼，想问小区能不能装电梯",
        "楼道已有过半住户同意，社区帮忙牵头申报，进度会告诉你。",
      ],
    ],
    effects: ["请护工一天要{money}块", "跑着单心里老惦记", "手续来回跑了几趟"],
    asks: ["想问社区能不能帮一把", "请帮忙问问怎么办", "希望有个办法"],
    progress: ["社区助老员已上门了解情况。"],
  },
  {
    key: "hardship",
    icon: "family",
    weight: 10,
    lines: everyLine,
    places: [],
    departments: ["civilAffairs", "tradeUnion", "womenFederation"],
    troubles: [
      [
        "离婚后一个人带{child}，这两个月单少，交不上学费",
        "学费已缓交，临时救助已发，社区继续按月走访。",
      ],
      [
        "家里遭了水，老家房子要修，手头一下紧了",
        "临时救助已批下，老家那边也帮你联系了灾后修缮补助。",
      ],
      ["{child}考上大学了，学费还差{much}块", "金秋助学金已批，开学前发放，另联系了助学贷款。"],
    ],
    effects: ["不好意思开口", "能借的都借了", "就差这一口气"],
    asks: ["想问有没有能申请的政策", "请帮忙看看", "希望帮忙出出主意"],
    progress: ["已入户走访，正在核对收入情况。"],
  },
];
