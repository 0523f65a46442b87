import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { forgetWalk, type KeptWalk, keepWalk, longestAge, recallWalk } from "./keptWalk.ts";

const kept = (at: number): KeptWalk => ({
  me: { accountId: "a" } as KeptWalk["me"],
  walk: { stops: [], sites: [], communities: [] },
  at,
});
beforeEach(forgetWalk);

test("is there for a day, and then gone from the disk too", async () => {
  await keepWalk(kept(1000));
  expect(await recallWalk(1000 + longestAge - 1)).toEqual(kept(1000));
  expect(await recallWalk(1000 + longestAge)).toBeNull();
  expect(await (await openDatabase())?.count("walk")).toBe(0);
});

test("a sign-out leaves nothing", async () => {
  await keepWalk(kept(1000));
  await forgetWalk();
  expect(await recallWalk(1001)).toBeNull();
});
