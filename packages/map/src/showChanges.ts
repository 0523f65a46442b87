import type { GeoJSONSource, LayerSpecification, Map, SourceSpecification } from "maplibre-gl";
import type { Theme } from "@juxin/ui/tokens.ts";
import { mapStyle } from "./style.ts";

/** What a map shows. */
export interface Shown {
  theme: Theme;
  sources: Readonly<Record<string, SourceSpecification>>;
  layers: readonly LayerSpecification[];
}

type Target = Pick<Map, "setStyle" | "getSource">;

/**
 * Brings a map from what it shows to what it should show. Shapes that stayed the same object are left
 * alone, others go straight to their source: comparing whole styles reads every point of every circle.
 */
export function showChanges(map: Target, before: Shown, after: Shown): void {
  const same = (a: unknown, b: unknown): boolean =>
    a === b || JSON.stringify(a) === JSON.stringify(b);
  const ids = Object.keys(after.sources);
  const only =
    before.theme === after.theme &&
    same(before.layers, after.layers) &&
    same(Object.keys(before.sources), ids) &&
    ids.every((id) => same(withoutShapes(before.sources[id]), withoutShapes(after.sources[id])));
  if (!only) {
    map.setStyle(mapStyle(after.theme, after.sources, after.layers), { diff: true });
    return;
  }
  for (const [id, source] of Object.entries(after.sources)) {
    const was = before.sources[id];
    if (source.type !== "geojson" || was?.type !== "geojson" || was.data === source.data) continue;
    map.getSource<GeoJSONSource>(id)?.setData(source.data);
  }
}

function withoutShapes(source: SourceSpecification | undefined): unknown {
  if (source?.type !== "geojson") return source;
  const { data: _, ...rest } = source;
  return rest;
}
