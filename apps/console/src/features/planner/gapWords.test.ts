import { expect, test } from "vitest";
import { en } from "./text.en.ts";
import { zh } from "./text.zh.ts";
import { gapWords } from "./gapWords.ts";

test("only a proof is called one", () => {
  expect(gapWords(zh, { proven: true, gap: 0 })).toBe("已证明最优");
  expect(gapWords(zh, { proven: false, gap: 8e-9 })).toBe("已证明最优");
  expect(gapWords(zh, { proven: false, gap: 0.0001 })).toBe("与上界差不到 0.1%");
  expect(gapWords(zh, { proven: false, gap: 0.0031 })).toBe("与上界差 0.3%");
  expect(gapWords(en, { proven: false, gap: 0.0031 })).toBe("0.3% below the bound");
});
