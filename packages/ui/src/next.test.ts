import { describe, expect, test } from "vitest";
import { nextStep, type NextOf } from "./next.ts";
import { words, type CaseState } from "./words.ts";

const now = new Date("2026-11-22T10:00:00+08:00");
const base: NextOf = {
  state: "received",
  holder: { name: "梧桐社区" },
  pendingTransfer: null,
  dueAt: "2026-11-24T18:00:00+08:00",
  reopenCount: 0,
};
const say = (change: Partial<NextOf>, reader: "asker" | "staff" = "asker") =>
  nextStep({ ...base, ...change }, now, "zh", reader);

describe("what comes next", () => {
  test("a new demand names who accepts it and by when", () => {
    expect(say({})).toEqual({
      who: "梧桐社区",
      sentence: "梧桐社区最晚11月24日受理。",
      due: "还有 2 天",
      overdue: false,
    });
  });

  test("a late one says that the level above has seen it", () => {
    const late = say({ state: "assigned", dueAt: "2026-11-22T07:00:00+08:00" });
    expect(late.overdue).toBe(true);
    expect(late.due).toBe("已超 3 小时");
    expect(late.sentence).toBe("梧桐社区正在办理。已过承诺时间，上一级也已看到。");
  });

  test("a transfer under way belongs to the receiver", () => {
    const moving = say({
      pendingTransfer: { from: { name: "梧桐社区" }, to: { name: "滨河街道" } },
    });
    expect(moving.who).toBe("滨河街道");
    expect(moving.sentence).toBe("梧桐社区已转给滨河街道，等滨河街道接收。");
  });

  test("an answered demand waits for its asker, past any time limit", () => {
    const answered = { state: "resolved", dueAt: "2026-11-01T07:00:00+08:00" } as const;
    expect(say(answered)).toMatchObject({ who: "您", due: null, overdue: false });
    expect(say(answered, "staff")).toMatchObject({ who: "诉求人" });
  });

  test("work that was reopened says so", () => {
    expect(say({ state: "assigned", reopenCount: 1 }).sentence).toContain("重新办理");
  });

  test.each(Object.keys(words.zh.caseState) as CaseState[])(
    "%s has a sentence in both languages",
    (state) => {
      for (const reader of ["asker", "staff"] as const) {
        expect(nextStep({ ...base, state }, now, "zh", reader).sentence).toMatch(/。$/);
        expect(nextStep({ ...base, state }, now, "en", reader).sentence).toMatch(
          /^[\u0020-\u007e一-龥]+\.$/,
        );
      }
    },
  );
});
