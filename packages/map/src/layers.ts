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
 * What is within reach: `minutes` the limit, `basis` network | straightLine. Belongs under the roads:
 * shapes are full colour, so that a hundred over each other are one covered ground and not a dark one,
 * with the fewer minutes on top. Edges of single ones are seen from near; what was drawn with a compass
 * keeps its dashed outline always, so that nobody takes it for streets.
 */
export function reachLayers(theme: Theme, drawn: Drawn): LayerSpecification[] {
  const color = tokens.colors[theme];
  const straight = ["==", ["get", "basis"], "straightLine"] as const;
  const over = (part: number): string => blended(color.green, color.ground, part);
  const minutes = ["get", "minutes"] as const;
  return [
    {
      id: `${drawn.source}-reach`,
      type: "fill",
      ...from(drawn),
      layout: { "fill-sort-key": ["-", 0, minutes as never] },
      paint: {
        "fill-color": [
          "interpolate",
          ["linear"],
          minutes as never,
          5,
          over(0.34),
          10,
          over(0.24),
          15,
          over(0.17),
        ],
        "fill-antialias": false,
      },
    },
    {
      id: `${drawn.source}-reach-edge`,
      type: "line",
      minzoom: 12.5,
      ...from(drawn),
      filter: ["!", straight as never],
      paint: { "line-color": color.green, "line-width": 1, "line-opacity": 0.45 },
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

/** One `#rrggbb` laid over another, covering so much of it. */
function blended(over: string, under: string, part: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a! * part + b! * (1 - part))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
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
