import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  buildNetwork,
  countReachable,
  ebike,
  isSnap,
  type Position,
  reach,
  readPbf,
  readPlaces,
  type Ring,
  snapPoint,
  walk,
} from "./index.ts";

// Data that is never committed: without it these tests are skipped.
const data = (name: string) =>
  fileURLToPath(new URL(`../../../../shared/data/osm/${name}`, import.meta.url));
const poa = data("poa_osm.pbf");
const andorra = data("andorra.osm.pbf");

describe.skipIf(!existsSync(poa))("Porto Alegre (../shared/data)", () => {
  it("gives the circles it gave before", async () => {
    const network = buildNetwork(await readPbf(poa), walk);
    const { places } = readPlaces(readFileSync(data("poa_points_of_interest.csv")));
    const found = reach(network, places, { minutes: [10, 15] });
    const figures = found.map(({ snap, circles }, i) =>
      [
        places[i]!.id,
        isSnap(snap) ? Math.round(snap.away) : snap.reason,
        ...circles.flatMap(({ nodes, areaM2 }) => [nodes, Math.round(areaM2 / 10_000)]),
      ].join(" "),
    );
    expect([network.nodeCount, network.junctionCount].join(" ")).toMatchInlineSnapshot(
      `"39778 17949"`,
    );
    expect(figures).toMatchInlineSnapshot(`
      [
        "public_market 1 826 118 1533 237",
        "bus_central_station 2 298 91 843 209",
        "gasometer_museum 1 624 87 1292 170",
        "santa_casa_hospital 33 1011 155 2224 333",
        "townhall 28 875 118 1518 240",
        "piratini_palace 24 934 152 2155 307",
        "metropolitan_cathedral 28 968 151 2166 310",
        "farroupilha_park 22 1053 140 1850 328",
        "moinhos_de_vento_hospital 10 392 125 893 295",
        "farrapos_station 131 94 70 209 166",
        "iguatemi_shopping_center 52 277 42 734 157",
        "praia_de_belas_shopping_center 2 1031 133 1667 271",
        "beira_rio_stadium 29 498 90 851 181",
        "ufrgs 1 1021 129 1940 315",
        "pucrs 5 460 96 911 216",
      ]
    `);
  });

  it("draws rings that never cross themselves", async () => {
    const network = buildNetwork(await readPbf(poa), walk);
    const { places } = readPlaces(readFileSync(data("poa_hexgrid.csv")));
    const few = places.filter((_, i) => i % 7 === 0);
    let rings = 0;
    for (const { circles } of reach(network, few, { minutes: [8, 15] }))
      for (const { geometry } of circles)
        for (const ring of geometry.type === "Polygon"
          ? geometry.coordinates
          : geometry.coordinates.flat()) {
          rings += 1;
          expect(crossings(ring)).toEqual([]);
        }
    expect(rings).toBeGreaterThan(400);
  });

  it("counts every junction alike on one thread and on two", async () => {
    const network = buildNetwork(await readPbf(poa), ebike);
    const one = await countReachable(network, { minutes: 2, threads: 1 });
    const two = await countReachable(network, { minutes: 2, threads: 2 });
    expect(two).toEqual(one);
    expect(one.every((count) => count >= 1)).toBe(true);
  });
});

/** Pairs of edges of a closed ring that cross or touch, neighbours aside. */
function crossings(ring: Ring): [number, number][] {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const found: [number, number][] = [];
  const edges = ring.length - 1;
  for (let i = 0; i < edges; i++)
    for (let j = i + 2; j < edges; j++) {
      if (i === 0 && j === edges - 1) continue;
      const [a, b, c, d] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (
        Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
        Math.max(c[0], d[0]) < Math.min(a[0], b[0])
      )
        continue;
      if (side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0)
        found.push([i, j]);
    }
  return found;
}

describe.skipIf(!existsSync(andorra))("Andorra (../shared/data)", () => {
  it("has tunnels that walkers may not use: two parts, and e-bikes one", async () => {
    const roads = await readPbf(andorra);
    const parts = [walk, ebike].map((profile) => {
      const { nodeCount, report } = buildNetwork(roads, profile);
      return [profile.id, nodeCount, ...report.parts.slice(0, 3)].join(" ");
    });
    expect(parts).toMatchInlineSnapshot(`
      [
        "walk 37688 30735 5352 394",
        "ebike 38414 37249 394 112",
      ]
    `);
    const snap = snapPoint(buildNetwork(roads, walk), { lon: 1.5218, lat: 42.5075 });
    expect(isSnap(snap) && `${snap.road} ${snap.part}`).toMatchInlineSnapshot(`" 0"`);
  });
});
