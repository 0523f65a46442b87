import { describe, expect, test } from "vitest";
import { actionsOf, wantedAction } from "./nextAction.ts";

const one = (abilities: Parameters<typeof actionsOf>[0]["abilities"], channel = "app") => ({
  abilities,
  channel,
});

describe("the next action", () => {
  test.each([
    [["transfer", "accept", "group", "reveal"], "accept"],
    [["return", "receive"], "receive"],
    [["transfer", "assign"], "assign"],
    [["progress", "resolve", "assign"], "assign"],
    [["progress", "resolve"], "resolve"],
    [["recall"], null],
    [["reveal"], null],
    [[], null],
  ] as const)("of %j is %s", (abilities, next) => {
    expect(actionsOf(one(abilities)).next).toBe(next);
  });

  test("and the rest together are everything the panel can do, once", () => {
    const { next, rest } = actionsOf(one(["group", "transfer", "accept", "reveal"]));
    expect([next, ...rest]).toEqual(["accept", "transfer", "group"]);
  });

  test("is to confirm only for those who cannot do it on their phone", () => {
    expect(actionsOf(one(["confirmFor", "reopenFor"])).next).toBeNull();
    expect(actionsOf(one(["confirmFor", "reopenFor"], "visit")).next).toBe("confirmFor");
  });
});

describe("a wanted action", () => {
  test("is refused where the server does not allow it", () => {
    expect(wantedAction("resolve", one(["accept"]))).toBeNull();
    expect(wantedAction("open", one(["open"]))).toBeNull();
    expect(wantedAction(undefined, one(["accept"]))).toBeNull();
  });

  test("to accept what comes from another unit is to receive it", () => {
    expect(wantedAction("accept", one(["receive", "return"]))).toBe("receive");
    expect(wantedAction("accept", one(["accept"]))).toBe("accept");
  });
});
