import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBody } from "../features/ask/toBody.ts";
import {
  clearDraft,
  emptyDraft,
  isEmpty,
  readDraft,
  writeDraft,
  type Draft,
  type DraftStorage,
} from "./draft.ts";

function storage(broken = false): DraftStorage & { raw: Map<string, string> } {
  const raw = new Map<string, string>();
  const guard = (): void => {
    if (broken) throw new DOMException("full", "QuotaExceededError");
  };
  return {
    raw,
    getItem: (key) => (guard(), raw.get(key) ?? null),
    setItem: (key, value) => (guard(), void raw.set(key, value)),
    removeItem: (key) => (guard(), void raw.delete(key)),
  };
}

const draft: Draft = {
  category: "accessAndParking",
  text: "小区东门不让进",
  area: { code: "990104002", name: "滨河街道" },
  placeText: "东门",
  point: { lng: 120.1234, lat: 30.5678 },
};

describe("a draft", () => {
  test("comes back as it was left, for its own account only", () => {
    const kept = storage();
    expect(writeDraft(kept, "rider", draft)).toBe(true);
    expect(readDraft(kept, "rider")).toEqual(draft);
    expect(readDraft(kept, "other")).toEqual(emptyDraft);
    clearDraft(kept, "rider");
    expect(readDraft(kept, "rider")).toEqual(emptyDraft);
  });

  test("in a browser that keeps nothing is told, and nothing breaks", () => {
    const broken = storage(true);
    expect(writeDraft(broken, "rider", draft)).toBe(false);
    expect(readDraft(broken, "rider")).toEqual(emptyDraft);
    clearDraft(broken, "rider");
  });

  test("survives whatever an older build has left", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (left) => {
        const kept = storage();
        kept.raw.set("juxin.draft.rider", left);
        const read = readDraft(kept, "rider");
        expect(typeof read.text).toBe("string");
        expect(read.point === null || Number.isFinite(read.point.lng)).toBe(true);
      }),
    );
  });

  test("is begun once there is a word or a place", () => {
    expect(isEmpty(emptyDraft)).toBe(true);
    expect(isEmpty({ ...emptyDraft, category: "other", text: "  " })).toBe(true);
    expect(isEmpty({ ...emptyDraft, text: "门" })).toBe(false);
  });
});

describe("what is sent", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  test("holds what was given", () => {
    expect(toBody(draft, "accessAndParking", true, now)).toEqual({
      category: "accessAndParking",
      text: "小区东门不让进",
      agreeSensitive: true,
      area: "990104002",
      place: { text: "东门", lng: 120.1234, lat: 30.5678 },
      writtenAt: "2026-11-22T10:00:00.000Z",
    });
  });

  test("leaves out what was not", () => {
    expect(toBody({ ...emptyDraft, text: " 门 ", placeText: " " }, "other", false, now)).toEqual({
      category: "other",
      text: "门",
      writtenAt: "2026-11-22T10:00:00.000Z",
    });
  });
});
