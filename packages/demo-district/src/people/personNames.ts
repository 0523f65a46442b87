import type { Random } from "../random.ts";

/**
 * Invented names at about the frequencies of real ones. Given names are drawn from small pools that
 * cannot combine into the name of a state leader; whoever adds characters must keep it so.
 */
const surnames: readonly (readonly [string, number])[] = parse(
  "王71 李70 张67 刘54 陈45 杨31 赵21 黄22 周19 吴20 徐15 孙15 胡13 朱13 高12 林11 何12 郭11 马11 罗9 " +
    "梁9 宋8 郑8 谢7 韩7 唐7 冯6 于6 董6 萧3 程6 曹5 袁5 邓6 许6 傅4 沈5 曾5 彭5 吕5 苏4 卢4 蒋4 蔡4 " +
    "贾4 丁4 魏4 薛3 叶4 阎3 余4 潘4 杜4 戴3 夏3 钟3 汪3 田3 任3 姜3 范3 方3 石3 姚3 谭3 廖3 邹3 熊3 " +
    "金3 陆3 郝2 孔2 白2 崔3 康2 毛2 邱2 秦2 江2 史2 顾2 侯2 邵2 孟2 龙2 万2 段2 章2 成1 钱2 汤2 尹2 " +
    "黎2 易2 常2 武2 乔2 贺2 赖2 龚2 文2 欧阳1 司徒1 上官1 诸葛1",
);

const maleSingles = [..."伟磊涛超斌波辉浩飞亮杰峰宁帅旭坤锋健龙鑫宇翔博威彪猛松彬昊"];
const femaleSingles = [..."丽娟敏静燕艳玲霞婷雪芳莉倩颖慧萍洁琴娜欣蕾丹梅悦佳瑶"];
const maleFirst = [..."志建文俊海永明晓玉国子宇嘉浩少金德世新成景光宏长红振"];
const maleSecond = [..."伟强明辉峰勇杰斌磊飞亮林波祥鑫宇轩豪阳鹏程胜财根华"];
const femaleFirst = [..."晓丽秀玉雪梦佳思雅桂美淑海文欣诗雨慧彩素翠婷"];
const femaleSecond = [..."芳燕英梅玲娟霞萍红琴敏慧洁婷云丽花珍莲怡琪涵菲瑶"];

/** Characters that sound the same: what makes two people hard to tell apart on the telephone. */
const soundsLike: Record<string, string> = {
  伟: "玮",
  辉: "晖",
  浩: "皓",
  涛: "滔",
  峰: "锋",
  婷: "亭",
  玲: "凌",
  杰: "捷",
  明: "鸣",
  晓: "筱",
  志: "智",
  宇: "羽",
  英: "瑛",
  燕: "艳",
  磊: "垒",
};

/** Names of other customs, made of common parts: Hui, Uyghur, Tibetan, Mongolian, Yi, Korean. */
const otherCustoms: readonly (readonly [(random: Random) => string, number])[] = [
  [
    (r) =>
      r.pick(["马", "马", "哈", "撒", "丁"]) + r.pick(["玉龙", "晓燕", "阿里", "文明", "尔萨"]),
    8,
  ],
  [
    (r) =>
      `${r.pick(["艾力", "阿迪力", "买买提", "阿依古丽", "古丽娜尔", "吐尔逊", "艾尼瓦尔"])}·${r.pick(["吾布力", "玉苏甫", "阿布都拉", "托合提", "卡德尔", "依明"])}`,
    5,
  ],
  [
    (r) =>
      r.pick(["扎西", "次仁", "格桑", "丹增", "卓玛", "洛桑"]) +
      r.pick(["多吉", "平措", "旺堆", "央金", "曲珍", "顿珠"]),
    4,
  ],
  [
    (r) =>
      r.pick(["巴特尔", "苏日娜", "乌云其其格", "阿古拉", "朝鲁", "娜仁花", "额尔敦", "其木格"]),
    3,
  ],
  [
    (r) =>
      r.pick(["吉克", "阿苏", "马海", "沙马", "吉木"]) +
      r.pick(["阿木", "拉则", "尔布", "伍加", "木呷", "阿芝"]),
    4,
  ],
  [
    (r) =>
      r.pick(["韦", "覃", "蒙", "石", "侬"]) + r.pick(["桂花", "朝阳", "月兰", "海山", "秋妹"]),
    6,
  ],
  [(r) => r.pick(["朴", "金", "崔", "全"]) + r.pick(["哲洙", "顺姬", "明浩", "美英", "成日"]), 2],
];

function parse(text: string): (readonly [string, number])[] {
  return text.split(" ").map((entry) => {
    const [, name, weight] = /^(\D+)(\d+)$/.exec(entry)!;
    return [name!, Number(weight)] as const;
  });
}

/** One invented personal name of two to four characters, or longer with a middle dot. */
export function inventName(random: Random, shareOfWomen: number): string {
  if (random.chance(0.035)) return random.weighted(otherCustoms)(random);
  const isWoman = random.chance(shareOfWomen);
  const surname = random.weighted(surnames);
  let given: string;
  if (random.chance(0.27)) given = random.pick(isWoman ? femaleSingles : maleSingles);
  else {
    const first = random.pick(isWoman ? femaleFirst : maleFirst);
    given = first + random.pick(isWoman ? femaleSecond : maleSecond);
  }
  if (random.chance(0.06))
    given = [...given].map((letter) => soundsLike[letter] ?? letter).join("");
  return surname + given;
}

const isFemale = new Set([...femaleSingles, ...femaleSecond]);
const isMale = new Set([...maleSingles, ...maleSecond]);

/** What a name would make one think; null where it could be either. */
export function sexOfName(name: string): "female" | "male" | null {
  const last = [...name].at(-1) ?? "";
  if (isFemale.has(last) === isMale.has(last)) return null;
  return isFemale.has(last) ? "female" : "male";
}
