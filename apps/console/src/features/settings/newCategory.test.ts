import { expect, test } from "vitest";
import { keyFrom, keyPattern, newCategory } from "./newCategory.ts";

test.each([
  ["Night work & rest", "nightWorkRest"],
  ["PAY", "pay"],
  ["  24 h rest", "hRest"],
  ["洗车", ""],
])("the key of %j is %j", (english, key) => {
  expect(keyFrom(english)).toBe(key);
});

test("a key from a long name is still a key", () => {
  expect(keyFrom("charging batteries and everything that goes with it")).toMatch(keyPattern);
});

test("a new category waits for nothing but its words", () => {
  const words = { key: "car", zh: "车", en: "Car", hintZh: "修车", hintEn: "Repairs" };
  const made = newCategory({ ...words, icon: "other" }, false);
  expect(made).toMatchObject({ ...words, active: false, routeTo: "community" });
});
