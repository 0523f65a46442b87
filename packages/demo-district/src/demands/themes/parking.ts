import type { Theme } from "../theme.ts";
import { onFourWheels, onTwoWheels } from "../theme.ts";

/** Where to leave the vehicle. */
export const parkingThemes: readonly Theme[] = [
  {
    key: "ebikeTowed",
    icon: "parking",
    weight: 34,
    lines: onTwoWheels,
    places: ["mall", "market", "road", "office"],
    departments: ["urbanManagement", "trafficPolice"],
    troubles: [
      [
        "在{place}门口送{goods}，就上去{small}分钟，{ride}被拖走了",
        "今后首次违停先电话提醒，十五分钟内挪走不处罚；本次拖车费已退。",
      ],
      [
        "{place}附近一个非机动车位都没有，停哪儿都算违停",
        "{place}北侧划了三十个专属车位，限停二十分钟，地面有标识。",
      ],
      [
        "{place}那边原来能停的地方装了隔离桩，现在没处停",
        "隔离桩往里移了一米，腾出一排车位，配送车辆优先。",
      ],
      [
        "{ride}停在{place}路边被贴了单子，罚了{money}块",
        "罚单经复核已撤销；该处今后划作送餐送件临停点。",
      ],
    ],
    effects: [
      "取回车耽误一下午，没法接单",
      "一天挣的还不够交罚款",
      "大家都只好停远了跑过去，超时越来越多",
      "已经是这个月第二回了",
    ],
    asks: [
      "能不能划几个送餐送件专用的临停位",
      "希望先提醒再处罚",
      "请城管的同志给个能停的地方",
      "想问问能不能给我们一刻钟的宽限",
    ],
    progress: [
      "已到现场踏勘，{place}北侧人行道够宽，可划临停区。",
      "与交警、街道会商停放点位，方案已报。",
    ],
  },
  {
    key: "unloading",
    icon: "parking",
    weight: 20,
    lines: ["freight", "express"],
    places: ["market", "logistics", "mall", "road"],
    departments: ["trafficPolice", "transport", "urbanManagement"],
    troubles: [
      [
        "{place}白天不让{ride}进，晚上市场又没人收货",
        "可在线申请临时通行码，当天有效，站点负责人能代办。",
      ],
      [
        "到{place}卸货只能停路边，十分钟就收到违停短信",
        "{place}东侧设了六个装卸位，早七点前、午后一点到三点可停四十分钟。",
      ],
      ["{place}的装卸位长期被私家车占着", "装卸位已加装地锁，由管理方开关，私家车停不进来了。"],
      [
        "{place}门口限行牌改了时间，没人通知，{when}进来就被拍了",
        "公告期内的处罚已撤销，进口处加了大字提示牌。",
      ],
    ],
    effects: [
      "一趟罚{money}块，等于白跑",
      "只好停在两条街外用小推车倒",
      "卸一车货多花两个多小时",
      "三天里被罚了两次",
    ],
    asks: ["希望有个准话", "能不能给装卸留点时间", "请管一管", "想请交警说清楚到底怎么停"],
    progress: [
      "交警已调取该点位一周的通行数据。",
      "拟在{place}东侧设限时装卸区，正在征求商户意见。",
    ],
  },
  {
    key: "pickupZone",
    icon: "parking",
    weight: 16,
    lines: ["rideHailing"],
    places: ["mall", "hospital", "road", "school"],
    departments: ["transport", "trafficPolice"],
    troubles: [
      [
        "{place}门口没有网约车上下客的地方，一停就被拍",
        "{place}西侧设了上客点，限停五分钟，平台定位同步改过去了。",
      ],
      [
        "{place}晚高峰接人的车排成一片，谁也动不了",
        "晚高峰有人疏导，上客点分成两处，平台按位置派单。",
      ],
      [
        "{place}的上客区只给出租车用，我们只能绕着转",
        "出租车候客区晚八点后开放给网约车使用，白天另有三个车位。",
      ],
    ],
    effects: [
      "乘客找不到车，取消了算我的",
      "绕一圈{small}分钟，油钱电钱都搭进去",
      "上个月在这儿罚了{money}块",
    ],
    asks: ["希望划个即停即走的地方", "能不能让平台和交警商量一下", "请交通部门统一规划一下"],
    progress: ["交通运输局已联系平台核对上客点定位。"],
  },
  {
    key: "overnightParking",
    icon: "parking",
    weight: 12,
    lines: onFourWheels,
    places: ["parking", "logistics", "road"],
    departments: ["transport", "urbanManagement"],
    troubles: [
      [
        "晚上在{place}附近找不到能停{ride}的地方，只能睡在路边",
        "附近停车场开放四十个夜间车位，晚七点到早七点，有监控有热水。",
      ],
      ["{place}停车费涨到一晚三四十块，实在停不起", "谈妥夜间优惠：晚七点到早七点不超过十元。"],
      [
        "{place}充电桩一到晚上全被占满，有的充满了也不挪",
        "充电场加了超时占位费，并安排夜间巡场，排队已缓解。",
      ],
    ],
    effects: ["夜里还有人偷油偷电瓶", "休息不好，第二天开车犯困", "排队充电排到半夜一点多"],
    asks: ["想问区里有没有能过夜的地方", "请管一管", "希望照顾一下跑车的", "能不能和停车场谈谈"],
    progress: ["正与停车场经营方谈夜间优惠。"],
  },
];
