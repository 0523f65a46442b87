import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { areaLayers, gapLayers, placeLayers, reachLayers, roadLayers } from "./layers.ts";
import { mapStyle } from "./style.ts";

const shapes = { type: "geojson", data: { type: "FeatureCollection", features: [] } } as const;

test.each(["light", "dark"] as const)("the %s map is a style that MapLibre accepts", (theme) => {
  const style = mapStyle(
    theme,
    {
      ground: { type: "vector", tiles: ["https://example.org/{z}/{x}/{y}"] },
      reach: shapes,
      places: shapes,
    },
    [
      ...areaLayers(theme, { source: "ground", sourceLayer: "areas" }),
      ...roadLayers(theme, { source: "ground", sourceLayer: "roads" }),
      ...reachLayers(theme, { source: "reach" }),
      ...gapLayers(theme, { source: "places" }),
      ...placeLayers(theme, { source: "places" }),
    ],
  );
  expect(validateStyleMin(style)).toEqual([]);
  expect(new Set(style.layers.map((layer) => layer.id)).size).toBe(style.layers.length);
});
