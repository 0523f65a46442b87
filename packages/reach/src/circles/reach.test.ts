import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../network/buildNetwork.ts";
import { readPbf } from "../pbf/readPbf.ts";
import { walk } from "../profiles/walk.ts";
import { isSnap } from "../snap/snap.ts";
import { type OsmData, writePbf } from "../testing/writePbf.ts";
import { contour } from "./contour.ts";
import type { Geometry, Ring } from "./geometry.ts";
import { planeAt } from "./plane.ts";
import { reach } from "./reach.ts";
import { straightLineCircle } from "./straightLineCircle.ts";
import { toFeature } from "./toFeature.ts";
import { toGeometry } from "./toGeometry.ts";

/** 85 m eastwards and 100 m northwards, at the place of these tests. */
const step = 9000;
const at = (column: number, row: number) => ({
  lon: 1_187_900_000 + column * step,
  lat: 320_300_000 + row * step,
});

/** Streets around ten blocks by ten. */
const grid: OsmData = {
  nodes: Array.from({ length: 121 }, (_, i) => ({ id: i + 1, ...at(i % 11, Math.floor(i / 11)) })),
  ways: [...Array(11).keys()].flatMap((k) => [
    {
      id: k + 1,
      refs: [...Array(11).keys()].map((i) => k * 11 + i + 1),
      tags: { highway: "residential" },
    },
    {
      id: k + 50,
      refs: [...Array(11).keys()].map((i) => i * 11 + k + 1),
      tags: { highway: "residential" },
    },
  ]),
};
const network = buildNetwork(await readPbf(writePbf(grid)), walk);
const middle = { lon: at(5, 5).lon / 1e7, lat: at(5, 5).lat / 1e7 };

const ringsOf = (geometry: Geometry): Ring[][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++)
    sum += ring[i]![0] * ring[i + 1]![1] - ring[i + 1]![0] * ring[i]![1];
  return sum / 2;
}

function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

const contains = (geometry: Geometry, x: number, y: number): boolean =>
  ringsOf(geometry).some(
    ([outer, ...holes]) => isInside(outer!, x, y) && !holes.some((hole) => isInside(hole, x, y)),
  );

/** RFC 7946: closed rings, the outer one counter-clockwise, holes clockwise and inside it. */
function expectSound(geometry: Geometry): void {
  for (const [outer, ...holes] of ringsOf(geometry)) {
    for (const ring of [outer!, ...holes]) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
    expect(areaOf(outer!)).toBeGreaterThan(0);
    for (const hole of holes) {
      expect(areaOf(hole)).toBeLessThan(0);
      expect(isInside(outer!, ...hole[0]!)).toBe(true);
    }
  }
}

describe("reach", () => {
  it("draws a diamond on a grid of streets, larger for more minutes", () => {
    const [one] = reach(network, [middle], { minutes: [2, 4], nodes: true });
    const [two, four] = one!.circles;
    expect(isSnap(one!.snap)).toBe(true);
    for (const circle of [two!, four!]) {
      expect(circle.basis).toBe("network");
      expectSound(circle.geometry);
    }
    // 340 and 170 m along blocks of 85 by 100 m.
    expect(four!.nodes).toBe(27);
    expect(two!.nodes).toBe(7);
    expect(one!.reached!.nodes).toHaveLength(27);
    expect(contains(four!.geometry, middle.lon + (3 * step) / 1e7, middle.lat)).toBe(true);
    expect(
      contains(four!.geometry, middle.lon + (3 * step) / 1e7, middle.lat + (3 * step) / 1e7),
    ).toBe(false);
    expect(four!.areaM2).toBeGreaterThan(2 * two!.areaM2);
    expect(four!.areaM2).toBeGreaterThan(2 * 250 * 250);
    expect(four!.areaM2).toBeLessThan(2 * 440 * 440);
  });

  it("holds every node that is reached with time to spare, and none far from any street", () => {
    const inside = fc.double({ min: 0, max: 1, noNaN: true });
    let held = 0;
    fc.assert(
      fc.property(inside, inside, fc.integer({ min: 2, max: 12 }), (x, y, minutes) => {
        const place = {
          lon: (at(0, 0).lon + x * 10 * step) / 1e7,
          lat: (at(0, 0).lat + y * 10 * step) / 1e7,
        };
        const [{ circles, reached }] = reach(network, [place], {
          minutes: [minutes],
          nodes: true,
        }) as [ReturnType<typeof reach>[number]];
        const { geometry } = circles[0]!;
        expectSound(geometry);
        reached!.nodes.forEach((node, i) => {
          if (reached!.seconds[i]! > minutes * 60 - 45) return;
          held += 1;
          const { lon, lat } = network.arrays;
          expect(contains(geometry, lon[node]! / 1e7 + 1e-8, lat[node]! / 1e7 + 1e-8)).toBe(true);
        });
        for (const [dx, dy] of [
          [-3, 0],
          [13, 5],
          [5, 13],
          [5, -3],
        ])
          expect(contains(geometry, at(dx!, dy!).lon / 1e7, at(dx!, dy!).lat / 1e7)).toBe(false);
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(held).toBeGreaterThan(500);
  });

  it("leaves a hole where no street leads", async () => {
    const frame: OsmData = {
      nodes: [at(0, 0), at(6, 0), at(6, 6), at(0, 6)].map((one, i) => ({ id: i + 1, ...one })),
      ways: [{ id: 1, refs: [1, 2, 3, 4, 1], tags: { highway: "footway" } }],
    };
    const ring = buildNetwork(await readPbf(writePbf(frame)), walk);
    const corner = { lon: at(0, 0).lon / 1e7, lat: at(0, 0).lat / 1e7 };
    const [{ circles }] = reach(ring, [corner], { minutes: [30] }) as [
      ReturnType<typeof reach>[number],
    ];
    expectSound(circles[0]!.geometry);
    expect(ringsOf(circles[0]!.geometry)[0]).toHaveLength(2);
    expect(contains(circles[0]!.geometry, at(3, 3).lon / 1e7, at(3, 3).lat / 1e7)).toBe(false);
    expect(circles[0]!.nodes).toBe(4);
  });

  it("counts the way to the street only when asked", () => {
    const beside = { lon: middle.lon + step / 2e7, lat: middle.lat + step / 3e7 };
    const without = reach(network, [beside], { minutes: [4] })[0]!;
    const counted = reach(network, [beside], { minutes: [4], countAccess: true })[0]!;
    expect(counted.circles[0]!.areaM2).toBeLessThan(without.circles[0]!.areaM2);
  });

  it("says why a place has no circle", () => {
    const far = { lon: middle.lon + 0.02, lat: middle.lat };
    const [off, no] = reach(network, [far, { lon: Number.NaN, lat: 0 }], { minutes: [5] });
    expect(off).toMatchObject({ snap: { reason: "tooFar" }, circles: [] });
    const { nearest } = off!.snap as { nearest: number };
    expect(nearest).toBeGreaterThan(1300);
    expect(nearest).toBeLessThan(1500);
    expect(no).toMatchObject({ snap: { reason: "notACoordinate" }, circles: [] });
  });
});

describe("contour", () => {
  it("goes around any field once: the signed areas are those of what is inside", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 81, maxLength: 81 }),
        (columns, rows, inner) => {
          const [wide, high] = [columns + 2, rows + 2];
          const values = new Int32Array(wide * high).fill(-1000);
          for (let r = 0; r < rows; r++)
            for (let c = 0; c < columns; c++)
              values[(r + 1) * wide + c + 1] = inner[r * 9 + c] === 0 ? 1 : inner[r * 9 + c]!;
          const field = { cell: 1, west: 0, south: 0, columns: wide, rows: high, values };
          const loops = contour(field);
          const plane = planeAt(118.79, 32.03);
          const drawn = toGeometry(loops, plane, { smallestHole: 0, tolerance: 0 });
          if (!inner.slice(0, rows * 9).some((value, i) => i % 9 < columns && value >= 0))
            expect(drawn).toBeNull();
          // Each point of the grid lies on the side its value says, by the winding of all loops.
          for (let r = 0; r < high; r++)
            for (let c = 0; c < wide; c++) {
              let winding = 0;
              for (const { points } of loops) winding += windingAt(points, c + 1e-4, r + 1e-4);
              expect(winding).toBe(values[r * wide + c]! >= 0 ? 1 : 0);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function windingAt(points: Float64Array, x: number, y: number): number {
  let winding = 0;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [points[j]!, points[j + 1]!, points[i]!, points[i + 1]!];
    const left = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
    if (ay <= y && by > y && left > 0) winding += 1;
    else if (ay > y && by <= y && left < 0) winding -= 1;
  }
  return winding;
}

describe("straightLineCircle", () => {
  it("is round, and says what it is", () => {
    const circle = straightLineCircle(middle, 15, walk);
    expect(circle).toMatchObject({ basis: "straightLine", nodes: 0, minutes: 15 });
    expectSound(circle.geometry);
    expect(circle.areaM2 / (Math.PI * 1275 ** 2)).toBeCloseTo(1, 1);
    expect(toFeature({ id: "a", name: "" }, circle, "walk").properties).toEqual({
      id: "a",
      minutes: 15,
      mode: "walk",
      basis: "straightLine",
      nodes: 0,
      area_m2: Math.round(circle.areaM2),
    });
  });
});
