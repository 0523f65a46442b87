import type { Theme } from "../theme.ts";
import { everyLine, onTheRoad, onTwoWheels } from "../theme.ts";

/** What people see on the road before anyone else does. */
export const safetyThemes: readonly Theme[] = [
  {
    key: "darkRoad",
    icon: "safety",
    weight: 20,
    lines: onTheRoad,
    places: ["road", "compound"],
    departments: ["urbanManagement", "emergency"],
    season: { months: [11, 12, 1], outside: 0.5 },
    troubles: [
      [
        "{place}有一段路灯坏了{small}天，晚上黑得什么都看不见",
        "{place}路灯电缆已更换，十四盏全部亮起。",
      ],
      ["{place}拐弯那儿没有灯，还堆着建筑垃圾", "加装了三盏灯，垃圾已清走，围挡贴了反光条。"],
      ["{place}的路灯晚上十点就灭，我们收工都在半夜", "熄灯时间改到凌晨四点。"],
    ],
    effects: ["已经有两个人摔了", "昨晚差点撞上行人", "下雨更看不清"],
    asks: ["请尽快来看看", "希望别等出了事再弄", "能不能先想个临时的办法"],
    progress: ["路灯所已派工单，查明是电缆故障。", "先装了两盏太阳能灯应急。"],
  },
  {
    key: "pothole",
    icon: "safety",
    weight: 22,
    lines: onTheRoad,
    places: ["road", "logistics", "market"],
    departments: ["urbanManagement", "transport"],
    troubles: [
      ["{place}中间有个大坑，下雨积水看不出来", "坑槽已铣刨重铺，面积约十二平方米，已通车。"],
      [
        "{place}井盖松了，压上去咣当响，前轮差点陷进去",
        "井盖已更换为防沉降井盖，周边同批查了九个。",
      ],
      ["{place}修完管子路面没铺平，一条沟横在那里", "施工方已重新铺平，验收时按规定扣了保证金。"],
      ["{place}减速带断了一半，螺丝露在外面", "断的减速带已拆换，露出的螺丝也处理了。"],
    ],
    effects: [
      "我一个同事在那儿摔断了锁骨",
      "{ride}轮胎扎了两次，补胎{money}块",
      "{goods}颠洒了好几回",
      "天天路过都提心吊胆",
    ],
    asks: ["请派人来看看", "希望先围一下", "能不能快点弄好"],
    progress: ["现场已设围挡和警示灯，排进明晚养护计划。"],
  },
  {
    key: "flooding",
    icon: "safety",
    weight: 12,
    lines: onTheRoad,
    places: ["road", "parking"],
    departments: ["emergency", "urbanManagement"],
    season: { months: [6, 7], outside: 0.15 },
    troubles: [
      [
        "一下大雨{place}的积水就到膝盖，电动车进水熄火",
        "雨水口清掏完毕，查出一处塌管并已换新，前天大雨未再积水。",
      ],
      [
        "{place}低洼处积水没人拦，{when}好几辆车泡在里面",
        "装了积水报警和拦车杆，预警时平台会推送绕行。",
      ],
      ["{place}雨水口被树叶堵死了，一下雨就成河", "雨水口已清掏，列入每次降雨前的必查点位。"],
    ],
    effects: ["修电机花了{money}块", "绕路要多走三公里", "水里有没有漏电谁也不知道"],
    asks: ["希望下雨前有人来看一看", "请想想办法", "能不能在平台上提醒绕行"],
    progress: ["排水队已清掏雨水口，正在查管道是否塌陷。"],
  },
  {
    key: "ice",
    icon: "safety",
    weight: 10,
    lines: onTwoWheels,
    places: ["road", "compound"],
    departments: ["urbanManagement", "emergency"],
    season: { months: [12, 1, 2], outside: 0.02 },
    troubles: [
      [
        "{place}背阴那一段结冰，早上连着摔了好几个",
        "{place}已撒融雪剂并铲出通道，列入每次降温前的必到点位。",
      ],
      ["{place}上坡那一段全是冰，没人撒盐", "坡道已撒融雪剂、铺了草垫，夜里有人值守。"],
    ],
    effects: ["我自己膝盖也青了", "骑不上去只能推"],
    asks: ["请早点撒盐", "希望有人铲一铲"],
    progress: ["环卫夜班已增派人手。"],
  },
  {
    key: "crossing",
    icon: "safety",
    weight: 16,
    lines: onTheRoad,
    places: ["road", "school", "hospital"],
    departments: ["trafficPolice"],
    troubles: [
      [
        "{place}路口左转没有非机动车灯，只能跟机动车抢",
        "增设非机动车左转灯和待行区，已启用，骑行请按地面箭头走。",
      ],
      [
        "{place}门口的非机动车道被停满了车，只能骑到大路中间去",
        "该路段纳入违停抓拍，并每天早晚派人疏导。",
      ],
      ["{place}绿化带太高，右转的车看不见我们", "绿化带修剪到八十厘米以下，加装凸面镜。"],
      ["{place}那一段早晚车和人全挤在一起", "早晚高峰有民警和志愿者疏导，路口画了分流线。"],
    ],
    effects: ["这个月我看见三起剐蹭", "交警一走又停满了", "每天过这个口都要捏把汗"],
    asks: ["请来现场看看", "希望想想办法", "能不能管一管"],
    progress: ["交警支队设施科已现场测流量。"],
  },
  {
    key: "hazardSeen",
    icon: "safety",
    weight: 18,
    lines: everyLine,
    places: ["compound", "market", "office"],
    departments: ["emergency", "housing"],
    troubles: [
      [
        "送{goods}看到{place}楼道里停满电动车还在充电",
        "楼道清理完毕，物业装了梯控，电动车进不了电梯。",
      ],
      ["{place}有根电线垂下来，离地不到一人高", "电线由供电所重新固定，周边一并排查。"],
      ["{place}消防通道被货堆死了，门都打不开", "通道已清空，对占用者开了整改单，网格员每周回看。"],
      ["{place}外墙有块瓷砖快掉下来了", "松动瓷砖已敲除，下方加了防护棚，整面墙在排查。"],
      ["{place}门口的广告牌被风吹歪了，螺丝只剩一颗", "广告牌当天拆下，沿街同类招牌查了一遍。"],
    ],
    effects: ["楼上住了很多老人", "下面天天过人", "看着就害怕"],
    asks: ["随手报一下，请来处理", "希望尽快弄好", "拍了照片，请看一看"],
    progress: ["网格员已到场核实并劝离人员。", "已通知产权单位当天处置。"],
  },
];
