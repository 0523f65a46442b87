import { describe, expect, test } from "vitest";
import { playbooks } from "./index.ts";

describe.each(playbooks.map((one) => [one.key, one] as const))("places of %s", (_, playbook) => {
  const { stations, standards } = playbook;

  test("are checked against standards that the practice has", () => {
    const known = standards.map(({ key }) => key);
    for (const key of stations.standards) expect(known).toContain(key);
  });

  test("have a name of their own for a station, and facilities to rest, drink and charge", () => {
    expect(stations.types.find(({ key }) => key === "station")?.kind).toBe("station");
    const keys = stations.facilities.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["rest", "water", "charge", "toilet"]));
  });
});

test("the matrix of Qinhuai is 1+1+105+X", () => {
  const matrix = playbooks.find(({ key }) => key === "qinhuai")?.stations.matrix ?? [];
  expect(matrix.map(({ count }) => count)).toEqual([1, 1, 105, null]);
});
