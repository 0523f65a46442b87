import { expect, test } from "vitest";
import { readRoadList } from "../lists/readRoadList.ts";
import { walk } from "../profiles/walk.ts";
import { buildNetwork } from "./buildNetwork.ts";
import { streetLines } from "./streetLines.ts";

test("every street is drawn once, whole, under its name", () => {
  const roads = readRoadList(
    new TextEncoder().encode(
      JSON.stringify([
        {
          id: "1",
          name: "望江路",
          path: [
            [32, 118.8],
            [32, 118.81],
            [32, 118.82],
          ],
        },
        {
          id: "2",
          name: "锦绣街",
          path: [
            [32, 118.81],
            [32.01, 118.81],
          ],
        },
      ]),
    ),
  );
  const lines = streetLines(buildNetwork(roads, walk));
  const reached = new Map<string, Set<string>>();
  for (const { name, coordinates } of lines) {
    const of = reached.get(name) ?? new Set();
    for (const [lon, lat] of coordinates) of.add(`${lon},${lat}`);
    reached.set(name, of);
  }
  expect([...reached.keys()].toSorted()).toEqual(["望江路", "锦绣街"].toSorted());
  expect([...reached.get("望江路")!].toSorted()).toEqual(["118.8,32", "118.81,32", "118.82,32"]);
  expect([...reached.get("锦绣街")!].toSorted()).toEqual(["118.81,32", "118.81,32.01"]);
});
