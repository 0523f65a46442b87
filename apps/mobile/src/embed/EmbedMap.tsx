import { useMemo, useSyncExternalStore } from "react";
import { boundsOf, MapView, placeLayers, roadLayers, type Bounds } from "@juxin/map";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Place, Published } from "./Embed.tsx";
import { embedText } from "./embedText.ts";

const country: Bounds = [73, 18, 135, 54];
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const near = 0.006;

/** Published places on the district's own roads. */
export default function EmbedMap({
  data,
  shown,
  chosen,
  onChoose,
}: {
  data: Published;
  shown: readonly Place[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}) {
  const t = useText(embedText);
  const theme = useSyncExternalStore(
    (changed) => {
      dark.addEventListener("change", changed);
      return () => dark.removeEventListener("change", changed);
    },
    () => (dark.matches ? "dark" : "light"),
  );
  const bounds = useMemo((): Bounds => {
    const one = data.items.find(({ id }) => id === chosen);
    if (one !== undefined) return [one.lng - near, one.lat - near, one.lng + near, one.lat + near];
    return boundsOf(data.items.map(({ lng, lat }) => [lng, lat] as const)) ?? country;
  }, [data.items, chosen]);
  const sources = useMemo(
    () => ({
      ground: {
        type: "vector" as const,
        tiles: [`${location.origin}/api/v1/open/${data.district.code}/tiles/roads/{z}/{x}/{y}`],
        minzoom: 8,
        maxzoom: 16,
      },
      places: {
        type: "geojson" as const,
        data: {
          type: "FeatureCollection" as const,
          features: shown.map(({ id, name, lng, lat, open }) => ({
            type: "Feature" as const,
            properties: { id, name, look: open ? "open" : "closed", selected: id === chosen },
            geometry: { type: "Point" as const, coordinates: [lng, lat] },
          })),
        },
      },
    }),
    [data.district.code, shown, chosen],
  );
  const layers = useMemo(
    () => [
      ...roadLayers(theme, { source: "ground", sourceLayer: "roads" }),
      ...placeLayers(theme, { source: "places" }),
    ],
    [theme],
  );
  return (
    <MapView
      label={t.map}
      theme={theme}
      bounds={bounds}
      sources={sources}
      layers={layers}
      pickable={["places-places"]}
      onPick={(picked) => onChoose(picked === null ? null : String(picked.properties["id"]))}
    />
  );
}
