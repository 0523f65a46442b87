import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { words } from "@juxin/ui/words.ts";
import { actionText } from "./actionText.ts";

const steps = Object.keys(words.zh.actionType).map((step) => `case.${step}`);

test("every action that the server writes to its log has a word and stands in a group", () => {
  const server = new URL("../../../../server/src/", import.meta.url);
  const written = readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(new URL(path, server), "utf8"))
    .flatMap((source) => [...source.matchAll(/\baction:([^;]*?)\bsubject\b/g)])
    .flatMap(([, expression = ""]) => [...expression.matchAll(/"(\w+\.\w+)"/g)])
    .map(([, action = ""]) => action);
  expect(written.length).toBeGreaterThan(20);
  const known = [...Object.keys(actionText.zh.actions), ...steps];
  expect([...new Set(written)].filter((action) => !known.includes(action))).toEqual([]);
  const groups = Object.keys(actionText.zh.actions).map((action) => action.split(".")[0] ?? "");
  expect(groups.filter((group) => !Object.hasOwn(actionText.zh.groups, group))).toEqual([]);
});

test("steps of a case are named once, by the case's own timeline", () => {
  expect(steps.filter((step) => Object.hasOwn(actionText.zh.actions, step))).toEqual([]);
});
