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
    facts: [
      "在{place}门口送{goods}，就上去{small}分钟，{ride}被拖走了",
      "{place}附近一个非机动车位都没有，停哪儿都算违停",
      "{place}那边原来能停的地方装了隔离桩，现在没处停",
      "{ride}停在{place}路边被贴了单子，罚了{money}块",
    ],
    effects: [
      "取回车耽误一下午，没法接单",
      "一天挣的还不够交罚款",
      "大家都只好停远了跑过去，超时越来越多",
      "已经是这个月第二回了",
    ],
    asks: [
      "能不能划几个送餐送件专用的临停位",
      "希望先提醒再拖车",
      "请城管的同志给个能停的地方",
      "想问问能不能给我们一刻钟的宽限",
    ],
    progress: [
      "已到现场踏勘，{place}北侧人行道够宽，可划临停区。",
      "与交警、街道会商停放点位，方案已报。",
    ],
    answers: [
      "{place}北侧划了三十个专属车位，限停二十分钟，地面有标识。",
      "今后首次违停先电话提醒，十五分钟内挪走不处罚；本次罚单经复核已撤销。",
      "附近两处停车棚腾出一半给配送车辆，免费停放。",
    ],
  },
  {
    key: "unloading",
    icon: "parking",
    weight: 20,
    lines: ["freight", "express"],
    places: ["market", "logistics", "mall", "road"],
    departments: ["trafficPolice", "transport", "urbanManagement"],
    facts: [
      "{place}白天不让{ride}进，晚上市场又没人收货",
      "到{place}卸货只能停路边，十分钟就收到违停短信",
      "{place}的装卸位长期被私家车占着",
      "{place}门口限行牌改了时间，没人通知，{when}进来就被拍了",
    ],
    effects: [
      "一趟罚{money}块，等于白跑",
      "只好停在两条街外用小推车倒",
      "卸一车货多花两个多小时",
      "三天里被罚了两次",
    ],
    asks: [
      "希望划一段限时装卸的车位",
      "能不能办个临时通行证",
      "请把占位的车清一清",
      "想请交警说清楚到底几点能进",
    ],
    progress: [
      "交警已调取该点位一周的通行数据。",
      "拟在{place}东侧设限时装卸区，正在征求商户意见。",
    ],
    answers: [
      "{place}东侧设了六个装卸位，早七点前、午后一点到三点可停四十分钟。",
      "可在线申请临时通行码，当天有效，站点负责人能代办。",
      "装卸位已加装地锁，由市场管理方开关，私家车停不进来了。",
    ],
  },
  {
    key: "pickupZone",
    icon: "parking",
    weight: 16,
    lines: ["rideHailing"],
    places: ["mall", "hospital", "road", "school"],
    departments: ["transport", "trafficPolice"],
    facts: [
      "{place}门口没有网约车上下客的地方，一停就被拍",
      "{place}{when}接人的车排成一片，谁也动不了",
      "{place}的上客区只给出租车用，我们只能绕着转",
    ],
    effects: [
      "乘客找不到车，取消了算我的",
      "绕一圈{small}分钟，油钱电钱都搭进去",
      "上个月在这儿罚了{money}块",
    ],
    asks: [
      "希望划个即停即走的上客点",
      "能不能让平台把定位点挪到好停的地方",
      "请交通部门统一规划一下",
    ],
    progress: ["交通运输局已联系平台核对上客点定位。"],
    answers: [
      "{place}西侧设了网约车上客点，限停五分钟，平台定位同步改过去了。",
      "原出租车候客区晚八点后开放给网约车使用。",
    ],
  },
  {
    key: "overnightParking",
    icon: "parking",
    weight: 12,
    lines: onFourWheels,
    places: ["parking", "logistics", "road"],
    departments: ["transport", "urbanManagement"],
    facts: [
      "晚上在{place}附近找不到能停{ride}的地方，只能睡在路边",
      "{place}停车费涨到一晚{money}块，实在停不起",
      "{place}充电桩一到晚上全被占满，有的充满了也不挪",
    ],
    effects: ["夜里还有人偷油偷电瓶", "休息不好，第二天开车犯困", "排队充电排到半夜一点多"],
    asks: [
      "希望给跑车的划一块便宜的夜间停车区",
      "能不能装几个监控",
      "请管一管充满不挪车的",
      "想问区里有没有能过夜的地方",
    ],
    progress: ["正与停车场经营方谈夜间优惠。"],
    answers: [
      "{place}开放四十个夜间车位，晚七点到早七点收费不超过十元，有监控有热水。",
      "充电场加了超时占位费，并安排夜间巡场，排队情况已缓解。",
    ],
  },
];
