import type { Random } from "../random.ts";

/** Where a street or a community lies, which is also what it tends to be called after. */
export type Setting = "old" | "new" | "edge";

export const streetNames: Record<Setting, readonly string[]> = {
  old: ["柳巷街道", "文昌街道", "古渡街道", "钟楼街道", "双井街道"],
  new: ["望江街道", "新桥街道", "江湾街道", "锦绣街道", "书院街道", "梧桐街道", "会展街道"],
  edge: ["青圩街道", "石埠街道", "沙洲街道", "北渡街道", "桃岗街道", "荷塘街道", "东埂街道"],
};

const words = (text: string) => text.split(" ");

/** Community names without 社区. Each is used once in the district. */
const communityPools: Record<Setting, readonly string[]> = {
  old: words(
    "柳巷 双井 文庙 鼓楼西 钟楼 状元坊 豆腐巷 剪子巷 油坊桥 平桥 水西门 东关 南门里 北马道 磨盘街 " +
      "针织巷 铜作坊 米市 鱼市街 盐仓 书院里 魁星阁 古渡口 老码头 城隍巷 槐树井 丁字街 竹竿里 灯笼巷 " +
      "打铁巷 葫芦巷 桂花井 白果巷 石牌坊 三元里 五福巷 太平里 永安里 仁和里 同心巷 染坊弄 马家井 " +
      "半边街 花牌坊 茶亭 望江楼 更楼 箍桶巷 衣锦坊 小石桥",
  ),
  new: words(
    "望江 江湾 滨江苑 锦绣园 梧桐里 书香苑 金桂园 银杏里 海棠园 紫薇苑 香樟园 丹枫园 玉兰苑 芙蓉里 " +
      "翠竹园 百合苑 春晓苑 秋实园 和风里 晨光 朝阳里 彩虹桥 星河 明月湾 云景 天悦 康宁 康乐里 幸福里 " +
      "和顺 新城 新桥 科苑 创业园 会展北 会展南 体育场 大学里 学府 师苑 职工新村 纺织新村 机械厂 棉纺厂 " +
      "建设新村 前进 红旗 友谊 团结里 光明新村 文化宫 青年公园 儿童公园 湖滨 湖畔 柳溪 溪畔 双桥 长虹 " +
      "迎宾 站前 站后 客运站 公交新村 电业里 邮电里 银河湾 蓝天 白云里 凤鸣 凤栖里 鹤鸣 鹭园",
  ),
  edge: words(
    "青圩 石埠 沙洲 北渡 桃岗 荷塘 东埂 西埂 上圩 下圩 大塘 月牙塘 藕塘 鱼塘 菱角塘 芦荡 芦花 白沙 " +
      "黄沙渡 新渡 老圩 张圩 陶圩 双墩 高墩 土桥 板桥 石桥 木鱼岗 松岗 竹岗 梅岗 茶林 桑园 桃园 梨园 " +
      "菜园 花园 苗圃 果林 大窑 砖窑 瓦窑 船厂 闸口 斗门 堤头 江心 外滩 物流园 空港路 铁心桥 货场 粮库",
  ),
};

/** Hands out names without repeating one; a pool that runs dry borrows from its neighbour. */
export function createNamer(random: Random) {
  const left = {
    old: random.shuffle(communityPools.old),
    new: random.shuffle(communityPools.new),
    edge: random.shuffle(communityPools.edge),
  };
  const borrow: Record<Setting, readonly Setting[]> = {
    old: ["old", "new", "edge"],
    new: ["new", "edge", "old"],
    edge: ["edge", "new", "old"],
  };
  return (setting: Setting): string => {
    for (const pool of borrow[setting]) {
      const name = left[pool].pop();
      if (name) return `${name}社区`;
    }
    throw new Error("all community names are used up");
  };
}
