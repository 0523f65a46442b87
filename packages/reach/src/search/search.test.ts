import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../network/buildNetwork.ts";
import type { Network } from "../network/network.ts";
import { NetworkError } from "../networkError.ts";
import { readPbf } from "../pbf/readPbf.ts";
import { ebike } from "../profiles/ebike.ts";
import { walk } from "../profiles/walk.ts";
import { isSnap, type Point, snapPoint } from "../snap/snap.ts";
import { BruteForce } from "../testing/bruteForce.ts";
import { randomCity } from "../testing/randomCity.ts";
import { type OsmData, writePbf } from "../testing/writePbf.ts";
import { countReachable } from "../workers/countReachable.ts";
import { coverSets } from "./coverSets.ts";
import { createPlaceFinder } from "./nearestPlaces.ts";
import { reachedNodes } from "./reachedNodes.ts";
import { Search } from "./search.ts";
import { travelTimes } from "./travelTimes.ts";

const anywhere: fc.Arbitrary<Point> = fc.record({
  lon: fc.integer({ min: 1_187_895_000, max: 1_187_965_000 }).map((x) => x / 1e7),
  lat: fc.integer({ min: 320_295_000, max: 320_365_000 }).map((y) => y / 1e7),
});
const profile = fc.constantFrom(walk, ebike);
const snapping = { maxMetres: 5000 };

/** Seconds from one point to others, steps beside the street at a metre a second counted. */
function wholeWays(network: Network, from: Point, to: readonly Point[]): number[] {
  const away = (point: Point): number => {
    const snap = snapPoint(network, point, snapping);
    return isSnap(snap) ? snap.away : Infinity;
  };
  return [...travelTimes(network, [from], to, 1e6, snapping)].map(
    (time, j) => away(from) + time + away(to[j]!),
  );
}

async function build(city: OsmData, mode: typeof walk) {
  try {
    return buildNetwork(await readPbf(writePbf(city)), mode);
  } catch (error) {
    // A city of motorways only has no network for anyone: said so, not crashed.
    if (error instanceof NetworkError && error.reason === "network.noRoads") return null;
    throw error;
  }
}

describe("a search", () => {
  it("reaches the nodes a plain Dijkstra over all nodes reaches, in the same time", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        randomCity,
        profile,
        anywhere,
        fc.constantFrom(20, 77, 300, 900),
        async (city, mode, place, limit) => {
          const network = await build(city, mode);
          const brute = new BruteForce(city, mode);
          if (network === null) {
            expect(brute.edges).toEqual([]);
            return;
          }
          const snap = snapPoint(network, place, snapping);
          const nearest = brute.snap(place);
          if (!isSnap(snap) || snap.passedIsland > 0 || nearest === null) return;
          expect(snap.away).toBeCloseTo(nearest.away, 3);
          const search = new Search(network);
          // Twice: what the first run left behind must not show in the second.
          search.runFromJunction(0, 3000);
          search.run(snap, limit);
          const { nodes, seconds } = reachedNodes(search);
          const ours = new Map<string, number>();
          nodes.forEach((node, i) => {
            const id = String(network.arrays.nodeId[node]);
            ours.set(id, Math.min(seconds[i]!, ours.get(id) ?? Infinity));
          });
          const theirs = new Map<string, number>();
          for (const [name, time] of brute.times(nearest.edge, nearest.metres)) {
            const id = name.split("/")[0]!;
            theirs.set(id, Math.min(time, theirs.get(id) ?? Infinity));
          }
          for (const [id, time] of theirs)
            if (time < limit - 0.01) expect(ours.get(id) ?? Infinity).toBeCloseTo(time, 3);
          for (const [id, time] of ours) expect(theirs.get(id)).toBeCloseTo(time, 3);
          compared += ours.size;
        },
      ),
      { numRuns: 500, seed: 20_261_122 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("takes as long between two points as by trying everything", async () => {
    let finite = 0;
    await fc.assert(
      fc.asyncProperty(randomCity, profile, anywhere, anywhere, async (city, mode, from, to) => {
        const network = await build(city, mode);
        if (network === null) return;
        const snaps = [from, to].map((point) => snapPoint(network, point, snapping));
        if (!snaps.every((snap) => isSnap(snap) && snap.passedIsland === 0)) return;
        const brute = new BruteForce(city, mode);
        const [start, end] = [brute.snap(from), brute.snap(to)];
        if (start === null || end === null) return;
        const expected = brute.timeTo(start, end);
        const [ours] = travelTimes(network, [from], [to], 1e6, snapping);
        if (expected === Infinity) expect(ours).toBe(Infinity);
        else expect(ours).toBeCloseTo(expected, 2);
        if (expected < Infinity) finite += 1;
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(finite).toBeGreaterThan(100);
  });

  it("gives cover sets, nearest places and counts that agree with travel times", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCity,
        profile,
        fc.array(anywhere, { minLength: 1, maxLength: 6 }),
        fc.array(anywhere, { minLength: 1, maxLength: 12 }),
        async (city, mode, from, to) => {
          const network = await build(city, mode);
          if (network === null) return;
          const times = travelTimes(network, from, to, 300, snapping);
          const covers = coverSets(network, from, to, 5, snapping);
          const finder = createPlaceFinder(network, to, snapping);
          const stepping = createPlaceFinder(network, to, { ...snapping, offRoadSpeed: 1 });
          from.forEach((point, i) => {
            const row = [...times.subarray(i * to.length, (i + 1) * to.length)];
            const reachable = row.flatMap((time, j) => (time <= 300 ? [j] : []));
            const [start, end] = [covers.start[i]!, covers.start[i + 1]!];
            expect([...covers.demand.subarray(start, end)]).toEqual(reachable);
            expect([...covers.seconds.subarray(start, end)]).toEqual(reachable.map((j) => row[j]));
            const nearest = finder.find(point, { limit: 3, maxSeconds: 300 }).places;
            const sorted = reachable.toSorted((a, b) => row[a]! - row[b]! || a - b).slice(0, 3);
            expect(nearest.map((one) => one.place)).toEqual(sorted);
            expect(nearest.map((one) => one.seconds)).toEqual(sorted.map((j) => row[j]));
            const whole = wholeWays(network, point, to);
            const there = stepping.find(point, { limit: 2, maxSeconds: 400 }).places;
            const within = [...whole.keys()].filter((j) => whole[j]! <= 400);
            const first = within.toSorted((a, b) => whole[a]! - whole[b]! || a - b).slice(0, 2);
            expect(there).toHaveLength(first.length);
            there.forEach((one, n) => expect(one.seconds).toBeCloseTo(whole[first[n]!]!, 6));
          });
          const search = new Search(network);
          const counts = await countReachable(network, { minutes: 5, threads: 1 });
          for (let junction = 0; junction < network.junctionCount; junction++) {
            search.runFromJunction(junction, 300);
            expect(counts[junction]).toBe(search.reachedCount);
          }
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});
