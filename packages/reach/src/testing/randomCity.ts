import fc from "fast-check";
import type { OsmData } from "./writePbf.ts";

const tagSets: Record<string, string>[] = [
  { highway: "residential" },
  { highway: "residential" },
  { highway: "residential" },
  { highway: "residential", oneway: "yes" },
  { highway: "primary", oneway: "-1" },
  { highway: "footway" },
  { highway: "steps" },
  { highway: "service", access: "private" },
  { highway: "service", access: "private" },
  { highway: "cycleway", oneway: "yes" },
  { highway: "motorway" },
  { highway: "residential", foot: "no" },
  { highway: "secondary", junction: "roundabout" },
];

/** A few dozen nodes on some hundred metres, with streets of every sort between neighbours, closed gates too. */
export const randomCity: fc.Arbitrary<OsmData> = fc
  .record({
    side: fc.integer({ min: 3, max: 6 }),
    shake: fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 72, maxLength: 72 }),
    ways: fc.array(
      fc.record({
        start: fc.nat(35),
        turns: fc.array(fc.nat(3), { minLength: 1, maxLength: 10, size: "max" }),
        tags: fc.nat(tagSets.length - 1),
      }),
      { minLength: 6, maxLength: 40, size: "max" },
    ),
    gates: fc.array(fc.nat(35), { maxLength: 2 }),
  })
  .map(({ side, shake, ways, gates }) => {
    const nodes: OsmData["nodes"] = Array.from({ length: side * side }, (_, i) => ({
      id: 100 + i * 3,
      lon: 1_187_900_000 + (i % side) * 10_000 + shake[i * 2]!,
      lat: 320_300_000 + Math.floor(i / side) * 10_000 + shake[i * 2 + 1]!,
    }));
    for (const gate of gates) nodes[gate % nodes.length]!.tags = { barrier: "gate", access: "no" };
    const taken = new Set<string>();
    const made: OsmData["ways"] = [];
    for (const { start, turns, tags } of ways) {
      let at = start % nodes.length;
      const refs = [nodes[at]!.id];
      for (const turn of turns) {
        const [column, row] = [at % side, Math.floor(at / side)];
        const to = [
          [column + 1, row],
          [column, row + 1],
          [column - 1, row],
          [column + 1, row + 1],
        ][turn]!;
        if (to[0]! < 0 || to[0]! >= side || to[1]! >= side) continue;
        const next = to[1]! * side + to[0]!;
        const pair = [at, next].toSorted((a, b) => a - b).join("-");
        if (taken.has(pair)) break;
        taken.add(pair);
        refs.push(nodes[next]!.id);
        at = next;
      }
      if (refs.length > 1) made.push({ id: made.length + 1, refs, tags: tagSets[tags]! });
    }
    return { nodes, ways: made };
  });
