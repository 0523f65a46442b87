import { expect, test } from "vitest";
import { fieldOf } from "./markIssues.ts";

test("an issue within a group of fields is marked at its own field", () => {
  expect(fieldOf("phone")).toEqual(["phone"]);
  expect(fieldOf("learnt.phone")).toEqual(["learnt", "phone"]);
  expect(fieldOf("points.2.name")).toEqual(["points", 2, "name"]);
});
