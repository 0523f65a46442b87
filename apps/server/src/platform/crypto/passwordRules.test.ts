import { expect, test } from "vitest";
import { defaultPasswordRules, passwordFaults } from "./passwordRules.ts";

test.each([
  "password123456",
  "P@ssw0rd2026!",
  "Admin@123456",
  "1234567890",
  "0987654321",
  "8901234567",
  "abcdefghijkl",
  "qwertyuiop",
  "1qaz2wsx3edc",
  "woaini5201314",
  "1111111111111",
  "121212121212",
  "Juxin@2026!!",
  "１２３４５６７８９０",
])("%s is common", (password) => {
  expect(passwordFaults(password)).toEqual(["password.common"]);
});

test.each([
  "青山绿水共为邻里好时光",
  "correct horse battery",
  "kR7-mwo2-xq",
  "三月桥头17级台阶abc",
])("%s may be used", (password) => {
  expect(passwordFaults(password)).toEqual([]);
});

test("length counts characters, not bytes, and all faults come at once", () => {
  expect(passwordFaults("kR7-mwo2x")).toEqual(["password.tooShort"]);
  expect(passwordFaults("骑".repeat(3) + "手道路桥上水")).toEqual(["password.tooShort"]);
  expect(passwordFaults("abc")).toEqual(["password.tooShort", "password.common"]);
  expect(passwordFaults("kR7-mwo2xq".repeat(13))).toEqual(["password.tooLong"]);
});

test("the account's own names do not belong in it; very short ones cannot be told", () => {
  expect(passwordFaults("xx-Linjiang-77", undefined, ["linjiang"])).toEqual([
    "password.containsName",
  ]);
  expect(passwordFaults("ab13900000000z", undefined, ["13900000000"])).toEqual([
    "password.containsName",
  ]);
  expect(passwordFaults("kR7-mwo2-xq", undefined, ["", "kR7"])).toEqual([]);
});

test("a deployment under 等保 asks for kinds of characters", () => {
  const strict = { ...defaultPasswordRules, characterKinds: 4 } as const;
  expect(passwordFaults("correct horse battery", strict)).toEqual(["password.tooPlain"]);
  expect(passwordFaults("kR7-mwo2-xq", strict)).toEqual([]);
});
