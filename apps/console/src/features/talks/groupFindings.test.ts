import { expect, test } from "vitest";
import { groupFindings } from "./groupFindings.ts";

test("the same words of several talks are one finding, the most frequent first", () => {
  expect(
    groupFindings([
      { findings: [{ text: "充电难", saidBy: "worker", times: 3 }] },
      {
        findings: [
          { text: "进小区难", saidBy: "worker", times: 4 },
          { text: "充电难", saidBy: "siteHead", times: 2 },
          { text: "充电难", saidBy: "worker", times: 1 },
        ],
      },
    ]),
  ).toEqual([
    { text: "充电难", saidBy: ["siteHead", "worker"], times: 6 },
    { text: "进小区难", saidBy: ["worker"], times: 4 },
  ]);
});
