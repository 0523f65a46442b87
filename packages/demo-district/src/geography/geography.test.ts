import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateGeography } from "./generateGeography.ts";
import type { Geography } from "./generateGeography.ts";
import { areaOf, isInside } from "./plane.ts";
import type { LngLat, Ring } from "./project.ts";

const area = (ring: Ring) => areaOf(ring.slice(0, -1));
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** Every edge of every ring, as often as it is walked in each direction. */
function countEdges(rings: readonly Ring[]) {
  const edges = new Map<string, number>();
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const key = `${ring[i - 1]!.join()} ${ring[i]!.join()}`;
      edges.set(key, (edges.get(key) ?? 0) + 1);
    }
  return edges;
}

/** Edges that no other ring walks the other way round: they must be the outline. */
function findOutline(rings: readonly Ring[]) {
  const edges = countEdges(rings);
  return [...edges.keys()].filter((key) => !edges.has(key.split(" ").reverse().join(" "))).sort();
}

function expectPartition(geography: Geography, points: number) {
  const { communities, streets, polygon } = geography;
  const rings = communities.map((c) => c.polygon);
  const whole = area(polygon);
  expect(Math.abs(sum(rings.map(area)) / whole - 1)).toBeLessThan(0.001);
  expect(Math.abs(sum(streets.map((s) => area(s.polygon))) / whole - 1)).toBeLessThan(0.001);
  expect(Math.max(...countEdges(rings).values())).toBe(1);
  expect(findOutline(rings)).toEqual([...countEdges([polygon]).keys()].sort());
  for (const street of streets) {
    const own = communities.filter((c) => c.street === street.code).map((c) => c.polygon);
    expect(findOutline(own)).toEqual([...countEdges([street.polygon]).keys()].sort());
  }
  const lngs = polygon.map(([lng]) => lng);
  const lats = polygon.map(([, lat]) => lat);
  let inside = 0;
  for (let i = 0; i < points; i++) {
    // A low-discrepancy walk: evenly spread and the same at every run.
    const at: LngLat = [
      Math.min(...lngs) + ((i * 0.7548776662) % 1) * (Math.max(...lngs) - Math.min(...lngs)),
      Math.min(...lats) + ((i * 0.5698402909) % 1) * (Math.max(...lats) - Math.min(...lats)),
    ];
    const hits = rings.filter((ring) => isInside(ring, at)).length;
    expect(hits).toBe(isInside(polygon, at) ? 1 : 0);
    inside += hits;
  }
  expect(inside).toBeGreaterThan(points / 2);
}

describe("generateGeography", () => {
  const geography = generateGeography("juxin");

  it("divides the district into 12 streets and 120 communities without gap or overlap", () => {
    expect(geography.streets).toHaveLength(12);
    expect(geography.communities).toHaveLength(120);
    expectPartition(geography, 4000);
  });

  it("succeeds for any seed", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => expectPartition(generateGeography(seed), 150)),
      { numRuns: 8 },
    );
  }, 60_000);

  it("is the same for the same seed and another for another", () => {
    expect(generateGeography("juxin")).toEqual(geography);
    expect(generateGeography("other")).not.toEqual(geography);
  });

  it("gives codes and names once, communities under their street", () => {
    const { streets, communities } = geography;
    expect(streets.map((s) => s.code)).toEqual(
      Array.from({ length: 12 }, (_, i) => `990104${String(i + 1).padStart(3, "0")}`),
    );
    for (const list of [streets, communities]) {
      expect(new Set(list.map((x) => x.code)).size).toBe(list.length);
      expect(new Set(list.map((x) => x.name)).size).toBe(list.length);
    }
    for (const c of communities) {
      expect(c.code).toMatch(/^990104\d{6}$/);
      expect(c.code.slice(0, 9)).toBe(c.street);
      expect(c.households).toBeGreaterThan(0);
    }
  });

  it("is small in the old town and large at the edge, on both banks", () => {
    const median = (setting: string) => {
      const codes = geography.streets.filter((s) => s.setting === setting).map((s) => s.code);
      const own = geography.communities.filter((c) => codes.includes(c.street));
      return own.map((c) => area(c.polygon)).sort((a, b) => a - b)[own.length >> 1]!;
    };
    expect(median("edge")).toBeGreaterThan(2.5 * median("old"));
    const river = geography.waters[0]!.line;
    const isNorth = ([lng, lat]: LngLat) => lat > river.find(([x]) => x >= lng)![1];
    const north = geography.communities.filter((c) => isNorth(c.center)).length;
    expect(north).toBeGreaterThan(20);
    expect(north).toBeLessThan(80);
  });

  it("keeps centres and landmarks in their community, and bridges over their water", () => {
    for (const c of geography.communities) {
      expect(isInside(c.polygon, c.center)).toBe(true);
      expect(c.landmarks.length).toBeGreaterThan(2);
      for (const l of c.landmarks) expect(isInside(c.polygon, [l.lng, l.lat])).toBe(true);
    }
    for (const water of geography.waters) expect(water.bridges.length).toBeGreaterThan(3);
  });
});
