import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { tokens, type Theme } from "@juxin/ui/tokens.ts";

/** A whole map: the ground of the theme, then the layers in the order given. No tile of anybody else's. */
export function mapStyle(
  theme: Theme,
  sources: Readonly<Record<string, SourceSpecification>>,
  layers: readonly LayerSpecification[],
): StyleSpecification {
  return {
    version: 8,
    sources: { ...sources },
    layers: [
      {
        id: "ground",
        type: "background",
        paint: { "background-color": tokens.colors[theme].ground },
      },
      ...layers,
    ],
  };
}
