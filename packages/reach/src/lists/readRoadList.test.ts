import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { convert } from "@juxin/standards";
import { buildNetwork } from "../network/buildNetwork.ts";
import { NetworkError } from "../networkError.ts";
import { ebike } from "../profiles/ebike.ts";
import { walk } from "../profiles/walk.ts";
import { isSnap, snapPoint } from "../snap/snap.ts";
import { suspectDatum } from "../snap/suspectDatum.ts";
import { travelTimes } from "../search/travelTimes.ts";
import { readRoadList } from "./readRoadList.ts";

const read = (json: unknown) => readRoadList(new TextEncoder().encode(JSON.stringify(json)));
const macau = fileURLToPath(
  new URL("../../../../../shared/data/osm/macau_roads.json", import.meta.url),
);

describe("readRoadList", () => {
  it("joins roads where they share a position, and keeps their names", () => {
    const roads = read([
      {
        name: "中华路",
        path: [
          [32.03, 118.79],
          [32.031, 118.79],
        ],
        highway: "primary",
      },
      {
        名称: "秦淮巷",
        路径: [
          [32.031, 118.79],
          [32.031, 118.791],
        ],
        单行: "是",
        等级: "living_street",
      },
    ]);
    expect(roads.nodeId).toHaveLength(3);
    const network = buildNetwork(roads, walk);
    const snap = snapPoint(network, { lon: 118.7905, lat: 32.0311 });
    expect(isSnap(snap) && snap.road).toBe("秦淮巷");
    const [there] = travelTimes(
      network,
      [{ lon: 118.79, lat: 32.03 }],
      [{ lon: 118.791, lat: 32.031 }],
      900,
    );
    expect(there! * (5.1 / 3.6)).toBeCloseTo(111.2 + 94.3, 0);
    const back = travelTimes(
      buildNetwork(roads, ebike),
      [{ lon: 118.791, lat: 32.031 }],
      [{ lon: 118.79, lat: 32.03 }],
      900,
    );
    expect(back[0]).toBe(Infinity);
  });

  it("reads GeoJSON lines with the tags of OSM", () => {
    const roads = read({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { name: "A", highway: "steps" },
          geometry: {
            type: "LineString",
            coordinates: [
              [118.79, 32.03],
              [118.791, 32.03],
            ],
          },
        },
        {
          type: "Feature",
          properties: null,
          geometry: {
            type: "MultiLineString",
            coordinates: [
              [
                [118.791, 32.03],
                [118.792, 32.03],
              ],
            ],
          },
        },
        { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [118, 32] } },
        { type: "Feature", properties: {}, geometry: null },
      ],
    });
    expect(roads.tagSets.map((tags) => tags["highway"])).toEqual(["steps", "residential"]);
    expect(buildNetwork(roads, ebike).nodeCount).toBe(2);
  });

  it("leaves out lines with wrong coordinates, and counts them", () => {
    const roads = read([
      {
        path: [
          [32.03, 118.79],
          [32.031, 118.79],
        ],
      },
      {
        path: [
          [118.79, 32.03],
          [118.791, 32.03],
        ],
      },
      { path: [[32.03, 118.79]] },
      {
        path: [
          ["x", 118.79],
          [32, 118],
        ],
      },
    ]);
    expect(roads.report).toMatchObject({ ways: 1, skipped: 3 });
  });

  it.each([["{"], ["{}"], ["[]"], ['"roads"'], ["[1]"], ['[{"path":"x"}]'], ["[[]]"]])(
    "refuses %s",
    (text) => {
      expect(() => readRoadList(new TextEncoder().encode(text))).toThrow(NetworkError);
    },
  );
});

describe.skipIf(!existsSync(macau))("Macau's roads (../shared/data)", () => {
  const network = existsSync(macau) ? buildNetwork(readRoadList(readFileSync(macau)), walk) : null!;

  it("are one network with Chinese names", () => {
    expect(network.report).toMatchObject({ ways: 4879, skipped: 0 });
    expect(network.nodeCount).toBe(22_633);
    const snap = snapPoint(network, { lon: 113.546_61, lat: 22.126 });
    expect(isSnap(snap) && snap.road).toContain("大學大馬路");
  });

  it("tell coordinates of another datum", () => {
    const { lon, lat } = network.arrays;
    const places = Array.from({ length: 40 }, (_, i) => ({
      lng: lon[i * 97]! / 1e7 + 0.000_02,
      lat: lat[i * 97]! / 1e7 - 0.000_03,
    }));
    const as = (datum: "WGS-84" | "GCJ-02" | "BD-09") =>
      suspectDatum(
        network,
        places.map((place) => {
          const moved = convert(place, "WGS-84", datum);
          return { lon: moved.lng, lat: moved.lat };
        }),
      );
    expect(as("WGS-84").datum).toBe("WGS-84");
    expect(as("GCJ-02").datum).toBe("GCJ-02");
    expect(as("BD-09").datum).toBe("BD-09");
    expect(as("BD-09").asThat).toBeLessThan(as("BD-09").asGiven / 2);
  });
});
