import { useMemo, useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import {
  boundsOf,
  MapView,
  PlaceLegend,
  placeLayers,
  roadLayers,
  type Bounds,
  type MapViewProps,
} from "@juxin/map";
import { tokens } from "@juxin/ui";
import { useTheme } from "../../app/useTheme.ts";
import { useMe } from "../../app/session.ts";
import { useNow } from "../../app/useNow.ts";
import type { Listed } from "./listed.ts";
import type { Position, TravelMode } from "./queries.ts";
import { StationRow } from "./StationRow.tsx";
import { stationText } from "./stationText.ts";

/** Somewhere to begin when there is nothing to show: the middle of the country. */
const country: Bounds = [73, 18, 135, 54];

const point = (lng: number, lat: number, properties: Record<string, unknown>) => ({
  type: "Feature" as const,
  properties,
  geometry: { type: "Point" as const, coordinates: [lng, lat] },
});

/** The places of the list on a map; a tap on one shows its row below. */
export default function StationsMap({
  shown,
  position,
  mode,
}: {
  shown: readonly Listed[];
  position: Position | null;
  mode: TravelMode;
}) {
  const t = useText(stationText);
  const theme = useTheme();
  const { district } = useMe();
  const now = useNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const one = shown.find(({ station }) => station.id === chosen) ?? null;
  const near = position === null ? shown : shown.slice(0, 12);
  const bounds =
    boundsOf([
      ...near.map(({ station }) => [station.lng, station.lat] as const),
      ...(position === null ? [] : [[position.lng, position.lat] as const]),
    ]) ?? country;
  // Made anew only when something in them changed: the map reads every shape of what it is given.
  const sources = useMemo(
    (): MapViewProps["sources"] => ({
      ground: {
        type: "vector",
        tiles: [`${location.origin}/api/v1/open/${district.code}/tiles/roads/{z}/{x}/{y}`],
        minzoom: 8,
        maxzoom: 16,
      },
      places: {
        type: "geojson",
        data: {
          type: "FeatureCollection",
          features: shown.map(({ station, open }) =>
            point(station.lng, station.lat, {
              id: station.id,
              name: station.name,
              look: open.open ? "open" : "closed",
              selected: station.id === chosen,
            }),
          ),
        },
      },
      here: {
        type: "geojson",
        data: {
          type: "FeatureCollection",
          features: position === null ? [] : [point(position.lng, position.lat, {})],
        },
      },
    }),
    [district.code, shown, chosen, position],
  );
  const layers = useMemo(
    (): MapViewProps["layers"] => [
      ...roadLayers(theme, { source: "ground", sourceLayer: "roads" }),
      ...placeLayers(theme, { source: "places" }),
      {
        id: "here",
        type: "circle",
        source: "here",
        paint: {
          "circle-color": tokens.colors[theme].focus,
          "circle-radius": 7,
          "circle-stroke-color": tokens.colors[theme].surface,
          "circle-stroke-width": 3,
        },
      },
    ],
    [theme],
  );
  return (
    <>
      <div className="station-map">
        <MapView
          label={t.mapLabel}
          theme={theme}
          bounds={bounds}
          sources={sources}
          layers={layers}
          pickable={["places-places"]}
          onPick={(picked) => setChosen(picked === null ? null : String(picked.properties["id"]))}
        />
      </div>
      <PlaceLegend looks={["open", "closed"]} />
      {one !== null && <StationRow one={one} now={now} mode={mode} />}
    </>
  );
}
