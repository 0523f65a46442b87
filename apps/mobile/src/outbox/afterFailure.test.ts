import { ProblemError } from "@juxin/api-client";
import { describe, expect, test } from "vitest";
import { afterFailure, waitAfter } from "@juxin/ui/outbox/afterFailure.ts";
import type { OutboxItem } from "./item.ts";

const item: OutboxItem = {
  id: "id",
  account: "rider",
  body: { category: "other", text: "门" },
  photos: [],
  createdAt: "2026-11-22T10:00:00Z",
  state: "waiting",
  tries: 0,
  notBefore: 0,
  fault: null,
  sent: null,
};
const after = (status: number, reason: string, retryAfter?: number) =>
  afterFailure(item, new ProblemError({ status, reason }, retryAfter), 1000);

describe("after a failure", () => {
  test.each([
    [0, "network.offline", "waiting", true],
    [401, "session.missing", "waiting", true],
    [409, "submission.inProgress", "waiting", false],
    [429, "photo.busy", "waiting", false],
    [500, "internal", "waiting", false],
    [503, "database.unavailable", "waiting", false],
    [400, "request.invalid", "refused", false],
    [403, "consent.missing", "refused", false],
    [404, "area.notFound", "refused", false],
    [409, "submission.differentContent", "refused", false],
    [413, "photo.tooLarge", "refused", false],
  ] as const)("%d %s: %s", (status, reason, state, stop) => {
    const verdict = after(status, reason);
    expect(verdict.item.state).toBe(state);
    expect(verdict.stop).toBe(stop);
    expect(verdict.item.fault?.reason).toBe(reason);
  });

  test("the wait doubles up to five minutes, and the server may ask for more", () => {
    expect([1, 2, 3].map(waitAfter)).toEqual([5000, 10_000, 20_000]);
    expect(waitAfter(50)).toBe(300_000);
    expect(after(503, "database.unavailable", 600).item.notBefore).toBe(601_000);
  });

  test("a fault of our own is tried again rather than lost", () => {
    expect(afterFailure(item, new TypeError("x"), 0).item.state).toBe("waiting");
  });
});
