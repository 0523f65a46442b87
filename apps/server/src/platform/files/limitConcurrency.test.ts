import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { limitConcurrency } from "./limitConcurrency.ts";

test("runs two at once, in order, and refuses what would wait behind three", async () => {
  const inTurn = limitConcurrency(2, 3, () => new Error("busy"));
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const work = (n: number) =>
    inTurn(async () => {
      started.push(n);
      running += 1;
      most = Math.max(most, running);
      await setTimeout(5);
      running -= 1;
      if (n === 2) throw new Error("own");
      return n;
    });
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(work));
  expect(started).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
  expect(outcomes.map((o) => (o.status === "fulfilled" ? o.value : o.reason.message))).toEqual([
    1,
    "own",
    3,
    4,
    5,
    "busy",
  ]);
  expect(await work(7)).toBe(7);
});
