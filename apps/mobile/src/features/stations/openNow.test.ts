import { expect, test } from "vitest";
import { openNow, sayOpen } from "./openNow.ts";

const week = [
  { from: "2026-11-22T00:30:00Z", until: "2026-11-22T10:00:00Z" },
  { from: "2026-11-23T00:30:00Z", until: "2026-11-23T10:00:00Z" },
];
const at = (time: string): Date => new Date(time);

test("inside its hours a place is open, at the end it is not", () => {
  expect(openNow(week, at("2026-11-22T00:30:00Z")).open).toBe(true);
  expect(openNow(week, at("2026-11-22T09:59:59Z"))).toEqual({
    open: true,
    until: "2026-11-22T10:00:00Z",
    opensAt: null,
  });
  expect(openNow(week, at("2026-11-22T10:00:00Z"))).toEqual({
    open: false,
    until: null,
    opensAt: "2026-11-23T00:30:00Z",
  });
  expect(openNow(week, at("2026-11-24T00:00:00Z")).opensAt).toBeNull();
});

test("hours are said in the district's own time", () => {
  const say = (now: string) => sayOpen(openNow(week, at(now)), at(now), "zh");
  expect(say("2026-11-22T04:00:00Z")).toBe("开到 18:00");
  expect(say("2026-11-21T23:00:00Z")).toBe("未开门，今天 08:30 开");
  expect(say("2026-11-22T12:00:00Z")).toBe("未开门，明天 08:30 开");
  expect(say("2026-11-25T00:00:00Z")).toBe("近期不开放");
});

test("who never closes is open all day, not until the end of a list", () => {
  const always = [{ from: "2026-11-20T16:00:00Z", until: "2026-11-29T16:00:00Z" }];
  const now = at("2026-11-22T04:00:00Z");
  expect(sayOpen(openNow(always, now), now, "en")).toBe("Open all day");
});
