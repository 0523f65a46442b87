import { expect, test } from "vitest";
import { placeLayers } from "./layers.ts";
import { showChanges, type Shown } from "./showChanges.ts";

const shapes = (n: number) => ({
  type: "geojson" as const,
  data: {
    type: "FeatureCollection" as const,
    features: Array.from({ length: n }, () => ({
      type: "Feature" as const,
      properties: {},
      geometry: { type: "Point" as const, coordinates: [0, 0] },
    })),
  },
});
const ground = { type: "vector" as const, tiles: ["/tiles/{z}/{x}/{y}"], maxzoom: 16 };
const shown = (more: Partial<Shown> = {}): Shown => ({
  theme: "light",
  sources: { ground, places: shapes(1) },
  layers: placeLayers("light", { source: "places" }),
  ...more,
});

/** What a map was told: MapLibre itself needs a graphics processor. */
function told(before: Shown, after: Shown): string[] {
  const calls: string[] = [];
  const source = (id: string) => ({ setData: () => void calls.push(`data of ${id}`) });
  const map = { setStyle: () => void calls.push("style"), getSource: source };
  showChanges(map as never, before, after);
  return calls;
}

test("what is the same is left alone, equal layers made anew included", () => {
  const one = shown();
  expect(told(one, one)).toEqual([]);
  expect(told(one, { ...one, layers: placeLayers("light", { source: "places" }) })).toEqual([]);
  expect(told(one, { ...one, sources: { ...one.sources, ground: { ...ground } } })).toEqual([]);
});

test("other shapes go to their source alone, anything else is another style", () => {
  const one = shown();
  const { sources } = one;
  expect(told(one, { ...one, sources: { ...sources, places: shapes(2) } })).toEqual([
    "data of places",
  ]);
  expect(told(one, { ...one, theme: "dark" })).toEqual(["style"]);
  expect(told(one, { ...one, layers: placeLayers("dark", { source: "places" }) })).toEqual([
    "style",
  ]);
  expect(told(one, { ...one, sources: { ...sources, more: shapes(0) } })).toEqual(["style"]);
  expect(
    told(one, { ...one, sources: { ...sources, ground: { ...ground, maxzoom: 14 } } }),
  ).toEqual(["style"]);
});
