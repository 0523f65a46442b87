import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { clearDoor, type DoorDraft, forgetDoors, keepDoor, recallDoor } from "./doorDraft.ts";

const begun: DoorDraft = {
  account: "a",
  answer: "found",
  learnt: { birth: "1990-01-02" },
  text: "三楼没有灯",
  at: 1000,
};
beforeEach(forgetDoors);

test("is there when the tab was ended, for who wrote it and for a day", async () => {
  await keepDoor("door", begun, 1000);
  expect(await recallDoor("door", "a", 2000)).toEqual(begun);
  expect(await recallDoor("door", "a", 1000 + 24 * 3_600_000)).toBeNull();
  expect(await (await openDatabase())?.count("drafts")).toBe(0);
});

test("is not shown to somebody else, and gone from the disk then", async () => {
  await keepDoor("door", begun, 1000);
  expect(await recallDoor("door", "b", 2000)).toBeNull();
  expect(await recallDoor("door", "a", 2000)).toBeNull();
});

test("a door that was put away, and a sign-out, leave nothing", async () => {
  await keepDoor("door", begun, 1000);
  await clearDoor("door");
  expect(await recallDoor("door", "a", 2000)).toBeNull();
  await keepDoor("other", begun, 1000);
  await forgetDoors();
  expect(await recallDoor("other", "a", 2000)).toBeNull();
});
