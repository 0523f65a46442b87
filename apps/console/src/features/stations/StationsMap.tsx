import { useMemo, useState } from "react";
import { Checkbox } from "antd";
import { useQuery } from "@tanstack/react-query";
import {
  boundsOf,
  MapView,
  PlaceLegend,
  placeLayers,
  reachLayers,
  roadLayers,
  type Bounds,
} from "@juxin/map";
import { take } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";
import { useTheme } from "../../app/preferences.ts";
import { useMe } from "../../app/session.ts";
import type { Station } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

const country: Bounds = [73, 18, 135, 54];

interface Circles {
  features: { properties: { minutes: number; measured: "network" | "straightLine" } }[];
}

/** The map's layers read what a circle was measured by as its basis. */
const withBasis = (circle: Circles["features"][number]) => ({
  ...circle,
  properties: { ...circle.properties, basis: circle.properties.measured },
});

const shapes = (features: readonly unknown[]) => ({
  type: "geojson" as const,
  data: { type: "FeatureCollection" as const, features: features as never },
});

/** The places of the list on the map; a press opens a place's page. */
export default function StationsMap({
  stations,
  minutes,
  go,
}: {
  stations: readonly Station[];
  minutes: number;
  go: (id: string) => void;
}) {
  const t = useText(stationText);
  const theme = useTheme();
  const { district } = useMe();
  const [circled, setCircled] = useState(false);
  const circles = useQuery({
    queryKey: ["stations", "circles", minutes],
    queryFn: async () =>
      (await take(
        api.GET("/api/v1/stations/circles", { params: { query: { minutes, mode: "walk" } } }),
      )) as Circles,
    enabled: circled,
    staleTime: 5 * 60_000,
  });
  const drawn = useMemo(
    () => (circled ? (circles.data?.features ?? []).map(withBasis) : []),
    [circled, circles.data],
  );
  const straight = drawn.some(({ properties }) => properties.measured === "straightLine");
  const bounds = useMemo(
    () => boundsOf(stations.map(({ lng, lat }) => [lng, lat] as const)) ?? country,
    [stations],
  );
  // Made anew only when something in them changed: thousands of shapes are not read at each keystroke.
  const sources = useMemo(
    () => ({
      ground: {
        type: "vector" as const,
        tiles: [`${location.origin}/api/v1/open/${district.code}/tiles/roads/{z}/{x}/{y}`],
        maxzoom: 16,
      },
      circles: shapes(drawn),
      places: shapes(
        stations.map((one) => ({
          type: "Feature",
          properties: {
            id: one.id,
            name: one.name,
            look: one.openFaults > 0 ? "fault" : one.now.open ? "open" : "closed",
          },
          geometry: { type: "Point", coordinates: [one.lng, one.lat] },
        })),
      ),
    }),
    [district.code, drawn, stations],
  );
  const layers = useMemo(
    () => [
      ...reachLayers(theme, { source: "circles" }),
      ...roadLayers(theme, { source: "ground", sourceLayer: "roads" }),
      ...placeLayers(theme, { source: "places" }),
    ],
    [theme],
  );
  return (
    <>
      <div className={css.mapHead}>
        <Checkbox checked={circled} onChange={({ target }) => setCircled(target.checked)}>
          {t.showCircles(minutes)}
        </Checkbox>
        {straight && <span className="soft">{t.straight}</span>}
        <PlaceLegend looks={["open", "closed", "fault"]} />
      </div>
      <div className={css.map}>
        <MapView
          label={t.mapLabel}
          theme={theme}
          bounds={bounds}
          sources={sources}
          layers={layers}
          pickable={["places-places"]}
          onPick={(picked) => picked !== null && go(String(picked.properties["id"]))}
        />
      </div>
    </>
  );
}
