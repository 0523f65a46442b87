import { expect, test } from "vitest";
import { hoursWords } from "./hoursWords.ts";

test("hours as they are read aloud", () => {
  for (const [text, words] of [
    ["24/7", "全天 24 小时"],
    ["Mo-Su 06:30-21:00", "每天 06:30–21:00"],
    [
      "Mo-Fr 08:30-18:00; Sa,Su 10:00-16:00; PH off",
      "周一至周五 08:30–18:00；周六、周日 10:00–16:00；法定节假日 不开放",
    ],
    ["Mo-Fr 08:00-12:00,14:00-18:00", "周一至周五 08:00–12:00、14:00–18:00"],
    ["Apr-Oct: Mo-Su 08:00-20:00", "4月至10月: 周一至周日 08:00–20:00"],
    ["Mo 00:00-24:00", "周一 全天"],
  ] as const)
    expect(hoursWords(text)).toBe(words);
});
