import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guessLocale } from "./i18n.ts";
import { can } from "./ability.ts";
import { issues, sayIssue } from "./issues.ts";
import { reasons, sayReason } from "./reasons.ts";

test("every reason has a sentence in both languages", () => {
  expect(Object.keys(reasons.en)).toEqual(Object.keys(reasons.zh));
  for (const sentence of Object.values(reasons.zh)) expect(sentence).toMatch(/[。]$/);
  for (const sentence of Object.values(reasons.en)) expect(sentence).toMatch(/\.$/);
});

test("a known reason says what to do, an unknown one gives the number to ask with", () => {
  expect(sayReason({ reason: "session.missing", requestId: "r1" }, "zh")).toBe(
    "登录已过期，请重新登录。",
  );
  expect(sayReason({ reason: "tomorrow.news", requestId: "r1" }, "zh")).toContain("r1");
  expect(sayReason({ reason: "internal", requestId: "r2" }, "en")).toContain("r2");
  expect(sayReason({ reason: "toString" }, "en")).toBe("This did not work. Try again.");
});

test("Chinese is spoken unless English is asked for first", () => {
  expect(guessLocale(["en-GB", "zh-CN"])).toBe("en");
  expect(guessLocale(["fr", "zh-CN", "en"])).toBe("zh");
  expect(guessLocale([])).toBe("zh");
});

test("what has not been loaded allows nothing", () => {
  expect(can(undefined, "case.open")).toBe(false);
  expect(can({ abilities: ["accept"] }, "accept")).toBe(true);
});

test("an issue of a field is told in a sentence, also when it is new", () => {
  expect(Object.keys(issues.en)).toEqual(Object.keys(issues.zh));
  expect(sayIssue("too_small", "zh")).toBe("填得太少，请再写一点。");
  expect(sayIssue("constructor", "en")).toBe("This is not right. Check it.");
});

test("every reason that the server gives has its sentence", () => {
  const server = new URL("../../../apps/server/src/", import.meta.url);
  const sources = readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(new URL(path, server), "utf8"));
  const given = (pattern: RegExp): string[] =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map((found) => found[1] ?? ""));
  const thrown = given(/new AppError\(\s*"\w+",\s*"([\w.]+)"/g);
  const pointed = [
    ...given(/\breason: "([a-z]\w*\.\w+)"/g),
    ...given(/\binvalid\("\w+", "([\w.]+)"\)/g),
  ];
  expect(thrown.length).toBeGreaterThan(20);
  expect(thrown.filter((reason) => !Object.keys(reasons.zh).includes(reason))).toEqual([]);
  const known = [...Object.keys(reasons.zh), ...Object.keys(issues.zh)];
  expect(pointed.filter((reason) => !known.includes(reason))).toEqual([]);
});
