import { words, type CaseActionType } from "@juxin/ui";
import { expect, test } from "vitest";
import type { CaseStep } from "../../api.ts";
import { sayStep } from "./stepText.ts";

const unit = { id: "u", name: "梧桐社区", kind: "community" } as const;
const step = (change: Partial<CaseStep>): CaseStep => ({
  id: "s",
  type: "accept",
  at: "2026-11-22T10:00:00Z",
  by: { name: "李*", unit, role: "staff" },
  text: null,
  toUnit: null,
  roles: null,
  photos: [],
  stars: null,
  channel: null,
  ...change,
});

test.each(Object.keys(words.zh.actionType) as CaseActionType[])(
  "%s is told in both languages",
  (type) => {
    const told = step({ type, toUnit: { ...unit, name: "滨河街道" }, channel: "phone" });
    expect(sayStep(told, "zh")).not.toMatch(/undefined|null/);
    expect(sayStep(told, "en")).not.toMatch(/undefined|null/);
  },
);

test("the asker is spoken to, and a demand taken by telephone says so", () => {
  const asker = { name: "我", unit: null, role: "asker" } as const;
  expect(sayStep(step({ type: "open", by: asker, channel: "app" }), "zh")).toBe("您提出了诉求");
  expect(sayStep(step({ type: "open", channel: "phone" }), "zh")).toBe("梧桐社区替您记下（电话）");
  expect(sayStep(step({ type: "transfer", toUnit: { ...unit, name: "滨河街道" } }), "zh")).toBe(
    "梧桐社区转给滨河街道",
  );
});
