import fc from "fast-check";
import { expect, test } from "vitest";
import { NetworkError } from "../networkError.ts";
import { readPbf } from "../pbf/readPbf.ts";
import { walk } from "../profiles/walk.ts";
import { randomCity } from "../testing/randomCity.ts";
import { writePbf } from "../testing/writePbf.ts";
import { buildNetwork } from "./buildNetwork.ts";
import { streetLines } from "./streetLines.ts";
import { streetsInTile, type TileLine } from "./streetsInTile.ts";

const [buffer, extent] = [64, 4096];

/** Points a tenth of a unit apart along every street, in units of the whole earth at a zoom. */
function* alongAll(lines: ReturnType<typeof streetLines>, z: number): Generator<[number, number]> {
  const scale = 2 ** z * extent;
  const at = ([lon, lat]: [number, number]): [number, number] => [
    (lon / 360 + 0.5) * scale,
    (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * scale,
  ];
  for (const { coordinates } of lines)
    for (let i = 0; i + 1 < coordinates.length; i++) {
      const [a, b] = [at(coordinates[i]!), at(coordinates[i + 1]!)];
      const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 40);
      for (let n = 0; n <= steps; n++)
        yield [a[0] + ((b[0] - a[0]) * n) / steps, a[1] + ((b[1] - a[1]) * n) / steps];
    }
}

function away(lines: readonly TileLine[], [x, y]: [number, number]): number {
  let best = Infinity;
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!];
      const [dx, dy] = [bx - ax, by - ay];
      const part = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      best = Math.min(best, Math.hypot(ax + part * dx - x, ay + part * dy - y));
    }
  return best;
}

test("tiles together draw every street where it is, and none draws beyond its edge", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      randomCity,
      fc.constantFrom([13, 1], [14, 4], [17, 1]),
      fc.boolean(),
      async (city, [z = 0, step = 1], once) => {
        const network = await readPbf(writePbf(city))
          .then((roads) => buildNetwork(roads, walk))
          .catch((error: unknown) => {
            if (error instanceof NetworkError) return null;
            throw error;
          });
        if (network === null) return;
        const tiles = new Map<string, TileLine[]>();
        for (const point of alongAll(streetLines(network), z)) {
          const [x, y] = [Math.floor(point[0] / extent), Math.floor(point[1] / extent)];
          const key = `${x}/${y}`;
          const lines =
            tiles.get(key) ??
            [...streetsInTile(network, [z, x, y], () => 0, { step, once }).values()].flat();
          tiles.set(key, lines);
          const inside: [number, number] = [point[0] - x * extent, point[1] - y * extent];
          // What the step has brought to one point is not drawn, so that a short street may be a step away.
          expect(away(lines, inside)).toBeLessThan(step === 1 ? 2 : 4 * step);
          compared += 1;
        }
        for (const lines of tiles.values())
          for (const [x, y] of lines.flat())
            for (const one of [x, y]) {
              expect(one).toBeGreaterThanOrEqual(-buffer - step);
              expect(one).toBeLessThanOrEqual(extent + buffer + step);
            }
      },
    ),
    { numRuns: 60, seed: 12 },
  );
  expect(compared).toBeGreaterThan(1000);
});
