import { expect, test } from "vitest";
import { refusalsOf } from "./refusals.ts";

test("all that was refused is said, the problem's own reason first and once", () => {
  const detail = { refusals: ["step.people", "step.inFuture", "step.people", 7] };
  expect(refusalsOf({ reason: "step.people", detail })).toEqual(["step.people", "step.inFuture"]);
});

test("where there is one reason it is the problem's own", () => {
  expect(refusalsOf({ reason: "case.notFound" })).toEqual(["case.notFound"]);
  expect(refusalsOf({ reason: "x", detail: { refusals: "step.people" } })).toEqual(["x"]);
});
