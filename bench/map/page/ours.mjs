import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { MapView, placeLayers, reachLayers, roadLayers } from "@juxin/map";

/** The console's own map with the layers of its page of stations. */
export function show(root, { box, places, circles }) {
  const sources = {
    ground: {
      type: "vector",
      tiles: [`${location.origin}/tiles/{z}/{x}/{y}`],
      maxzoom: 16,
    },
    circles: { type: "geojson", data: circles },
    places: { type: "geojson", data: places },
  };
  const layers = [
    ...reachLayers("light", { source: "circles" }),
    ...roadLayers("light", { source: "ground", sourceLayer: "roads" }),
    ...placeLayers("light", { source: "places" }),
  ];
  return new Promise((resolve) => {
    createRoot(root).render(
      createElement(MapView, {
        label: "map",
        theme: "light",
        bounds: box,
        sources,
        layers,
        pickable: ["places-places"],
        onPick: () => {},
        onDrawn: resolve,
      }),
    );
  });
}
