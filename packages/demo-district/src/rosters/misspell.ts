import type { Random } from "../random.ts";

/** Characters that are taken for each other: those that sound alike, and those that look alike. */
const alike: Record<string, string> = {
  伟: "玮",
  辉: "晖",
  浩: "皓",
  涛: "滔",
  峰: "锋",
  婷: "亭",
  杰: "捷",
  明: "鸣",
  晓: "小",
  志: "智",
  宇: "雨",
  燕: "艳",
  建: "健",
  国: "囯",
  军: "君",
  海: "梅",
  文: "雯",
  强: "墙",
  林: "琳",
  红: "虹",
  丽: "莉",
  飞: "菲",
  亮: "量",
  俊: "骏",
};

/** The name as somebody wrote it down who only heard it. */
export function misspell(random: Random, name: string): string {
  const letters = [...name];
  const places = letters.flatMap((letter, at) => (at > 0 && alike[letter] ? [at] : []));
  if (places.length === 0) return name;
  const at = random.pick(places);
  return letters.with(at, alike[letters[at]!]!).join("");
}
