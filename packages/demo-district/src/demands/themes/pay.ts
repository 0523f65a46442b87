import type { Theme } from "../theme.ts";
import { everyLine, onTwoWheels } from "../theme.ts";

/** Money owed, and quarrels with platforms, stations and customers. */
export const payThemes: readonly Theme[] = [
  {
    key: "wagesLate",
    icon: "pay",
    weight: 26,
    lines: onTwoWheels,
    places: ["depot"],
    departments: ["humanResources"],
    season: { months: [1, 2], outside: 0.5 },
    troubles: [
      [
        "{place}这个站点换了承包的老板，上个月的工钱到现在没结",
        "承包公司已补发，站点二十三人全部到账，请核对金额。",
      ],
      [
        "{platform}说好的冲单奖{money}块，单量够了又说不算",
        "经核对单量达标，平台同意补发奖金，随下期结算一并到账。",
      ],
      [
        "离职{small}天了，{place}还压着半个月工资不给",
        "站点已结清离职工资，请查收；以后离职三日内结算。",
      ],
      [
        "站里口头答应的夜班补贴，发下来一分没有",
        "夜班补贴已按排班补发，并写进站点公示的工资办法。",
      ],
      [
        "工资条看不懂，扣了好几项，问站长说系统自动的",
        "逐项核对后退回两项不该扣的，站点改为每月张贴明细、当面对账。",
      ],
    ],
    effects: [
      "家里等着钱交房租",
      "站里二十几个人都是这样",
      "打电话给上面，来回踢皮球",
      "一共差我{much}块",
    ],
    asks: [
      "请帮忙问清楚什么时候能给",
      "希望劳动部门来查一查账",
      "想知道这种情况该找谁、要带什么材料",
      "能不能请工会出面谈一谈",
    ],
    progress: [
      "已向站点下发询问通知，要求三日内提交工资台账。",
      "约谈承包公司负责人，对方承认拖欠，正在核人数和金额。",
      "请补充聊天记录或排班截图，便于核对单量。",
    ],
  },
  {
    key: "deducted",
    icon: "pay",
    weight: 22,
    lines: everyLine,
    places: [],
    departments: ["humanResources", "marketRegulation"],
    troubles: [
      [
        "{platform}因为一个差评扣了我{money}块，申诉两次都是机器人回复",
        "平台人工复核认定非你责任，扣款已退回账户。",
      ],
      [
        "{when}暴雨晚到{small}分钟，{platform}照样按超时扣钱",
        "平台答应本区遇橙色以上预警时自动延长送达时间，这笔已退回。",
      ],
      [
        "顾客填错地址，我打电话改派，最后算我的责任扣了{money}块",
        "平台调了通话记录，责任改判，扣款已退。",
      ],
      ["商家出错，顾客投诉，钱却从我这里扣", "平台改判为商家责任，扣款退回；站点设专人代办申诉。"],
      [
        "{platform}新规则说拒单就降等级，单价一下子少了好多",
        "平台说明了规则：每天有三次不影响等级的拒单，等级已恢复，说明贴在站点。",
      ],
    ],
    effects: ["跑一天白干", "找客服永远是排队", "问站长他也说管不了", "同一个站的好几个人都遇到"],
    asks: [
      "想请行业党委和平台说一说",
      "希望申诉能有真人看",
      "请帮我问问这样合不合规定",
      "能不能把规则写明白",
    ],
    progress: [
      "已把情况转给平台区域负责人，要求提供扣款依据。",
      "行业党委把三起同类申诉一并和平台商谈。",
    ],
  },
  {
    key: "accountSuspended",
    icon: "pay",
    weight: 14,
    lines: everyLine,
    places: [],
    departments: ["humanResources", "transport", "cyberspace"],
    troubles: [
      [
        "{platform}账号突然被停，说是异常，也不说哪里异常",
        "平台核实为系统误判，账号已恢复，并补了停号期间的补贴。",
      ],
      [
        "{when}人脸验证没通过，{platform}直接封了三天",
        "账号已解封；原因是光线太暗未识别，今后先提醒再限制。",
      ],
      [
        "被同一个顾客连着投诉，{platform}把我号停了{small}天",
        "核实为恶意投诉，记录已撤销，账号恢复。",
      ],
    ],
    effects: ["一家人就靠这个吃饭", "客服让等，等了一个星期", "停一天少挣{money}块左右"],
    asks: ["请帮忙问问到底是什么原因", "希望先核实再停号", "能不能有个申诉的地方"],
    progress: ["平台回复正在人工复核，预计两个工作日。"],
  },
  {
    key: "freightUnpaid",
    icon: "pay",
    weight: 12,
    lines: ["freight"],
    places: ["logistics"],
    departments: ["transport", "humanResources"],
    troubles: [
      [
        "在{place}给一家货主拉了{few}趟，运费{much}块一直拖着",
        "经调解货主当面结清运费，收条已拍照存档。",
      ],
      [
        "{place}的信息部收了定金，货没配上，钱也不退",
        "信息部退还定金，物流园把它列入重点检查名单。",
      ],
      ["回程说好现结，到了{place}改口要月结", "货主同意按原约定现结，款已到账。"],
    ],
    effects: ["油钱都是自己垫的", "车贷马上到期了", "电话打过去就说在开会"],
    asks: ["请帮忙协调一下", "希望货运市场管一管", "想问能不能申请法律援助"],
    progress: ["货运行业党委已联系物流园管理方核实货主信息。"],
  },
  {
    key: "contract",
    icon: "dispute",
    weight: 14,
    lines: everyLine,
    places: [],
    departments: ["humanResources", "tradeUnion"],
    troubles: [
      [
        "{platform}让我们注册个体户才能接着干，不知道该不该签",
        "律师看过合同，注册个体户并非必须，平台已撤回这一要求。",
      ],
      ["入职时签的合同没给我一份，现在要看还不给", "公司已补给合同文本，请到站点领取。"],
      [
        "站里突然改排班，一天要在线十四个小时，不同意就让走人",
        "排班恢复原来的两班制，站点书面承诺不因此辞退。",
      ],
      [
        "公司让签了一份自愿不交保险的承诺书",
        "承诺书无效，公司已按规定补办；站里另安排一场劳动法宣讲。",
      ],
    ],
    effects: ["心里没底", "大家都不敢说", "不签就不给派单"],
    asks: [
      "想请懂法的同志帮忙看看",
      "希望有个地方能免费问律师",
      "请劳动部门指点一下",
      "能不能请工会来站里讲讲",
    ],
    progress: ["已约公益律师周四下午在驿站坐班，届时可带合同来看。"],
  },
  {
    key: "customerQuarrel",
    icon: "dispute",
    weight: 12,
    lines: ["delivery", "express", "rideHailing"],
    places: ["compound", "mall"],
    departments: ["marketRegulation", "transport"],
    troubles: [
      [
        "在{place}和一位顾客因为{goods}晚到吵起来，对方推了我一把还投诉我",
        "在社区调解室说开了，对方道歉并撤回投诉，平台恢复评分。",
      ],
      [
        "{place}有个住户总说没收到{goods}，监控明明拍到他拿了",
        "物业提供了监控，平台认定非你责任，扣款退回。",
      ],
      [
        "送到{place}，顾客非让帮忙扔垃圾，不扔就给差评",
        "差评经申诉已去掉，平台对这位顾客作了提醒。",
      ],
    ],
    effects: ["被扣了{money}块", "现在不敢接那边的单", "气得一晚上没睡好"],
    asks: ["请社区帮着调解一下", "希望平台别只听一面之词", "想请你们帮忙说句公道话"],
    progress: ["已联系社区调解员，约双方当面说清。"],
  },
];
