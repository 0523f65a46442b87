import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { boundsOf, MapView, placeLayers, roadLayers, type Bounds } from "@juxin/map";
import { useMe } from "../../../app/session.ts";
import { useTheme } from "../../../app/useTheme.ts";
import { offlineStationsQuery, type Position } from "../queries.ts";
import { friendlyText } from "./friendlyText.ts";

const country: Bounds = [73, 18, 135, 54];
const near = 0.004;

/** Streets of the chosen community, to tap the door on; places nearby help to find it. */
export default function PointMap({
  area,
  point,
  onPoint,
}: {
  area: string;
  point: Position | null;
  onPoint: (point: Position) => void;
}) {
  const t = useText(friendlyText);
  const theme = useTheme();
  const { district } = useMe();
  const { data } = useQuery(offlineStationsQuery);
  // The map stays where it was put: a tap must not move it away under the finger.
  const [first] = useState(point);
  const known = data?.items ?? [];
  const here = [area, area.slice(0, 9), ""]
    .map((prefix) => known.filter((one) => one.area.startsWith(prefix)))
    .find((found) => found.length > 0);
  const bounds =
    first === null
      ? boundsOf((here ?? []).map(({ lng, lat }) => [lng, lat] as const))
      : boundsOf([
          [first.lng - near, first.lat - near],
          [first.lng + near, first.lat + near],
        ]);
  const feature = (lng: number, lat: number, properties: Record<string, unknown>) => ({
    type: "Feature" as const,
    properties,
    geometry: { type: "Point" as const, coordinates: [lng, lat] },
  });
  return (
    <div className="station-map point-map">
      <MapView
        label={t.mapLabel}
        theme={theme}
        bounds={bounds ?? country}
        sources={{
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
              features: [
                ...known.map(({ lng, lat, name }) => feature(lng, lat, { name, look: "closed" })),
                ...(point === null ? [] : [feature(point.lng, point.lat, { look: "chosen" })]),
              ],
            },
          },
        }}
        layers={[
          ...roadLayers(theme, { source: "ground", sourceLayer: "roads" }),
          ...placeLayers(theme, { source: "places" }),
        ]}
        onPick={(_picked, { lon, lat }) => onPoint({ lng: round(lon), lat: round(lat) })}
      />
    </div>
  );
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
