import { expect, test } from "vitest";
import { isAsked, type ProgressStorage, putAway, readProgress, writeProgress } from "./progress.ts";

const storageOf = (kept: Record<string, string> = {}): ProgressStorage => ({
  getItem: (key) => kept[key] ?? null,
  setItem: (key, value) => void (kept[key] = value),
});

test("a reload finds the same answer under the same mark", () => {
  const storage = storageOf();
  const first = readProgress(storage, "abcd2345");
  writeProgress(storage, "abcd2345", { ...first, answers: { q1: 2 } });
  expect(readProgress(storage, "abcd2345")).toEqual({ ...first, answers: { q1: 2 } });
  expect(readProgress(storage, "other234").clientId).not.toBe(first.clientId);
});

test("what cannot be read begins anew, and a browser that keeps nothing says so", () => {
  expect(readProgress(storageOf({ "juxin.survey.a": "{" }), "a").answers).toEqual({});
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(writeProgress(full, "a", readProgress(full, "a"))).toBe(false);
});

test("nobody is asked again after answering or putting it away", () => {
  const storage = storageOf();
  expect(isAsked(storage, "a")).toBe(true);
  putAway(storage, "a");
  expect([isAsked(storage, "a"), isAsked(storage, "b")]).toEqual([false, true]);
  writeProgress(storage, "b", { ...readProgress(storage, "b"), doneAt: 1 });
  expect(isAsked(storage, "b")).toBe(false);
});
