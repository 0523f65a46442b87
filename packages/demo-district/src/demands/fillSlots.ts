import type { Line } from "../line.ts";
import type { Random } from "../random.ts";

/** Invented brands: none of them is a company. */
const platforms: Record<Line, readonly string[]> = {
  delivery: ["快享外卖", "灶边送", "小谷到家"],
  express: ["橙路速运", "青笺快递", "云蹄速递"],
  rideHailing: ["同辙出行", "禾车"],
  freight: ["驮铃货运", "重山运"],
  streaming: ["星阑直播", "海螺直播"],
};

const rides: Record<Line, string> = {
  delivery: "电动车",
  express: "三轮车",
  rideHailing: "车",
  freight: "货车",
  streaming: "电动车",
};

const goods: Record<Line, string> = {
  delivery: "餐",
  express: "快件",
  rideHailing: "客",
  freight: "货",
  streaming: "样品",
};

const people: Record<Line, string> = {
  delivery: "骑手",
  express: "快递员",
  rideHailing: "司机",
  freight: "货车司机",
  streaming: "主播",
};

const moments = "昨天中午 昨天晚上 昨天傍晚 前天下午 前天晚上 前几天 上周五 上周末 今天早上".split(
  " ",
);
const sums = [30, 50, 60, 80, 100, 120, 150, 180, 200, 260, 300];
const largeSums = [1200, 1600, 1800, 2400, 2600, 3500, 4800, 6200];
const children = ["孩子", "女儿", "儿子", "两个孩子", "小女儿", "大儿子"];
const skills =
  "电工 焊工 叉车 短视频剪辑 电商运营 无人机驾驶 家政服务 新能源汽车维修 茶饮制作".split(" ");

export type Setting = { line: Line; place: string; community: string };

/** Puts words into {place} {community} {platform} {ride} {goods} {who} {when} {few} {small} … */
export function fillSlots(random: Random, template: string, setting: Setting): string {
  const { line } = setting;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    switch (name) {
      case "place":
        return setting.place;
      case "community":
        return setting.community;
      case "platform":
        return random.pick(platforms[line]);
      case "ride":
        return rides[line];
      case "goods":
        return goods[line];
      case "who":
        return people[line];
      case "when":
        return random.pick(moments);
      case "few":
        return String(random.int(2, 6));
      case "small":
        return String(random.int(6, 25));
      case "money":
        return String(random.pick(sums));
      case "much":
        return String(random.pick(largeSums));
      case "child":
        return random.pick(children);
      case "skill":
        return random.pick(skills);
      default:
        throw new Error(`no words for ${slot}`);
    }
  });
}
