import type { LayerSpecification } from "maplibre-gl";
import { tokens, type Theme } from "@juxin/ui/tokens.ts";

/** Where a layer's shapes come from: a GeoJSON source, or one layer of a source of vector tiles. */
export interface Drawn {
  source: string;
  sourceLayer?: string;
}

const fonts = ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "sans-serif"];

const from = (drawn: Drawn) => ({
  source: drawn.source,
  ...(drawn.sourceLayer === undefined ? {} : { "source-layer": drawn.sourceLayer }),
});

/** Roads, quiet under everything: `class` major | minor | path, `name` along the line. */
export function roadLayers(theme: Theme, drawn: Drawn): LayerSpecification[] {
  const color = tokens.colors[theme];
  return [
    {
      id: `${drawn.source}-roads`,
      type: "line",
      ...from(drawn),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": ["match", ["get", "class"], "major", color.lineStrong, color.line],
        "line-opacity": ["match", ["get", "class"], "major", 0.6, 1],
        "line-width": [
          "interpolate",
          ["exponential", 1.5],
          ["zoom"],
          11,
          ["match", ["get", "class"], "major", 1, "minor", 0.4, 0.2],
          17,
          ["match", ["get", "class"], "major", 9, "minor", 5, 2],
        ],
      },
    },
    {
      id: `${drawn.source}-road-names`,
      type: "symbol",
      minzoom: 13.5,
      ...from(drawn),
      layout: {
        "symbol-placement": "line",
        "text-field": ["coalesce", ["get", "name"], ""],
        "text-font": fonts,
        "text-size": 11,
      },
      paint: {
        "text-color": color.inkSoft,
        "text-halo-color": color.ground,
        "text-halo-width": 1.5,
      },
    },
  ];
}

/** Boundaries of areas with their `name`. */
export function areaLayers(theme: Theme, drawn: Drawn): LayerSpecification[] {
  const color = tokens.colors[theme];
  return [
    {
      id: `${drawn.source}-bounds`,
      type: "line",
      ...from(drawn),
      paint: { "line-color": color.inkSoft, "line-width": 1, "line-dasharray": [4, 3] },
    },
    {
      id: `${drawn.source}-names`,
      type: "symbol",
      ...from(drawn),
      layout: {
        "text-field": ["coalesce", ["get", "name"], ""],
        "text-font": fonts,
        "text-size": 13,
        "text-letter-spacing": 0.15,
      },
      paint: {
        "text-color": color.inkSoft,
        "text-halo-color": color.ground,
        "text-halo-width": 1.5,
      },
    },
  ];
}

/**
 * What is within reach: `minutes` the limit, `basis` network | straightLine. What was drawn with a
 * compass is hatched in its outline, so that nobody takes it for streets.
 */
export function reachLayers(theme: Theme, drawn: Drawn): LayerSpecification[] {
  const color = tokens.colors[theme];
  const straight = ["==", ["get", "basis"], "straightLine"] as const;
  return [
    {
      id: `${drawn.source}-reach`,
      type: "fill",
      ...from(drawn),
      paint: {
        "fill-color": color.green,
        "fill-opacity": [
          "interpolate",
          ["linear"],
          ["get", "minutes"],
          5,
          0.34,
          10,
          0.22,
          15,
          0.14,
        ],
      },
    },
    {
      id: `${drawn.source}-reach-edge`,
      type: "line",
      ...from(drawn),
      filter: ["!", straight as never],
      paint: { "line-color": color.green, "line-width": 1.2 },
    },
    {
      id: `${drawn.source}-reach-straight`,
      type: "line",
      ...from(drawn),
      filter: straight as never,
      paint: { "line-color": color.green, "line-width": 1.2, "line-dasharray": [2, 2] },
    },
  ];
}

/** People or demand nobody reaches: `weight` a count; vermilion, for it needs a hand. */
export function gapLayers(theme: Theme, drawn: Drawn): LayerSpecification[] {
  const color = tokens.colors[theme];
  return [
    {
      id: `${drawn.source}-gaps`,
      type: "circle",
      ...from(drawn),
      paint: {
        "circle-color": color.accent,
        "circle-opacity": 0.35,
        "circle-stroke-color": color.accent,
        "circle-stroke-width": 1,
        "circle-radius": ["interpolate", ["linear"], ["sqrt", ["get", "weight"]], 0, 2, 60, 26],
      },
    },
  ];
}

/**
 * Places as dots: `look` open | closed | fault | candidate | chosen, `name` beside them near by,
 * `selected` true for the one whose page is open.
 */
export function placeLayers(theme: Theme, drawn: Drawn): LayerSpecification[] {
  const color = tokens.colors[theme];
  return [
    {
      id: `${drawn.source}-places`,
      type: "circle",
      ...from(drawn),
      paint: {
        "circle-color": [
          "match",
          ["get", "look"],
          "open",
          color.green,
          "fault",
          color.accent,
          "chosen",
          color.accent,
          "candidate",
          color.surface,
          color.lineStrong,
        ],
        "circle-stroke-color": [
          "case",
          ["==", ["get", "selected"], true],
          color.focus,
          ["==", ["get", "look"], "candidate"],
          color.ink,
          color.surface,
        ],
        "circle-stroke-width": ["case", ["==", ["get", "selected"], true], 4, 1.5],
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 10, 3.5, 13, 6, 16, 10],
      },
    },
    {
      id: `${drawn.source}-place-names`,
      type: "symbol",
      minzoom: 13,
      ...from(drawn),
      layout: {
        "text-field": ["coalesce", ["get", "name"], ""],
        "text-font": fonts,
        "text-size": 12,
        "text-anchor": "top",
        "text-offset": [0, 0.8],
        "text-optional": true,
      },
      paint: { "text-color": color.ink, "text-halo-color": color.surface, "text-halo-width": 1.5 },
    },
  ];
}
