import { expect, test } from "vitest";
import { masked } from "./masked.ts";

test("a number keeps its ends and its length, and a short one shows nothing", () => {
  expect(masked("19900001089")).toBe("199****1089");
  expect(masked("990104199001011234")).toBe("990***********1234");
  expect(masked("1089")).toBe("****");
});
