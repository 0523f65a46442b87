import { useCallback, useMemo, useState } from "react";
import { Checkbox } from "antd";
import { useQuery } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { boundsOf, MapView, placeLayers, reachLayers, roadLayers, type Bounds } from "@juxin/map";
import { useText } from "@juxin/ui/web/useText.ts";
import { useTheme } from "../../app/preferences.ts";
import { useMe } from "../../app/session.ts";
import { circlesQuery, type Answered, type Point } from "./queries.ts";
import { plannerText } from "./text.ts";
import { triedOf } from "./useTrial.ts";
import css from "./Planner.module.css";

const country: Bounds = [73, 18, 135, 54];
const collection = (features: readonly unknown[]) => ({
  type: "geojson" as const,
  data: { type: "FeatureCollection" as const, features: features as never },
});
const pointAt = ({ lng, lat }: { lng: number; lat: number }, properties: object) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [lng, lat] },
});

interface Props {
  plan: Answered;
  standing: readonly Schemas["StationSummary"][];
  points: readonly Point[];
  /** Places supposed closed: grey, without their circle. */
  without: readonly string[];
  /** Places that keep longer hours: marked as what the plan chooses. */
  longer: readonly string[];
  /** The next press on the ground puts a point there. */
  adding: boolean;
  onMove: (index: number, lng: number, lat: number) => void;
  onAdd: (lng: number, lat: number) => void;
}

/** The plan on the streets; its points can be dragged. */
export default function PlanMap({
  plan,
  standing,
  points,
  without,
  longer,
  adding,
  onMove,
  onAdd,
}: Props) {
  const t = useText(plannerText);
  const theme = useTheme();
  const { district } = useMe();
  const { minutes, hourOfWeek, mode = "walk" } = plan.asked;
  const [circled, setCircled] = useState(true);
  const { data: circles } = useQuery({ ...circlesQuery(mode, minutes), enabled: circled });
  const bounds = useMemo(
    () =>
      boundsOf([...standing, ...triedOf(plan).points].map(({ lng, lat }) => [lng, lat] as const)) ??
      country,
    [plan, standing],
  );
  const ground = useMemo(
    () => ({
      type: "vector" as const,
      tiles: [`${location.origin}/api/v1/open/${district.code}/tiles/roads/{z}/{x}/{y}`],
      maxzoom: 16,
    }),
    [district.code],
  );
  const reach = useMemo(() => {
    const there = new Set([...(plan.result.standing ?? standing.map(({ id }) => id)), ...longer]);
    for (const id of without) there.delete(id);
    return collection(
      (circled && circles ? circles.features : [])
        .filter(({ properties }) => there.has(properties.id))
        .map(({ properties, geometry }) => ({
          type: "Feature",
          properties: { minutes: properties.minutes, basis: properties.measured },
          geometry,
        })),
    );
  }, [circled, circles, plan, standing, without, longer]);
  const lookOf = useCallback(
    (id: string) => {
      if (without.includes(id)) return "closed";
      if (longer.includes(id)) return "chosen";
      return plan.result.standing?.includes(id) === false ? "closed" : "open";
    },
    [plan, without, longer],
  );
  const sources = useMemo(
    () => ({
      ground,
      circles: reach,
      places: collection(
        standing.map((one) =>
          pointAt(one, {
            name: one.name,
            look: lookOf(one.id),
          }),
        ),
      ),
      chosen: collection(
        points.map((point, index) =>
          pointAt(point, { index, look: "chosen", name: t.point(index + 1) }),
        ),
      ),
    }),
    [ground, reach, standing, lookOf, points, t],
  );
  const layers = useMemo(
    () => [
      ...reachLayers(theme, { source: "circles" }),
      ...roadLayers(theme, { source: "ground", sourceLayer: "roads" }),
      ...placeLayers(theme, { source: "places" }),
      // Their numbers are read against the table, so they are there however far one stands back.
      ...placeLayers(theme, { source: "chosen" }).map((layer) => ({ ...layer, minzoom: 0 })),
    ],
    [theme],
  );
  return (
    <>
      <p className={css.lead}>
        <Checkbox checked={circled} onChange={({ target }) => setCircled(target.checked)}>
          {t.circles(t.mode[mode], minutes)}
        </Checkbox>
        {circled && hourOfWeek !== null && (
          <span className="soft"> {plan.result.standing ? t.circlesThen : t.circlesAnyTime}</span>
        )}
      </p>
      <div className={css.map}>
        <MapView
          label={t.mapLabel}
          theme={theme}
          bounds={bounds}
          sources={sources}
          layers={layers}
          onPick={(_, { lon, lat }) => adding && onAdd(lon, lat)}
          draggable={["chosen-places"]}
          onDrag={({ properties, lon, lat }) => onMove(Number(properties["index"]), lon, lat)}
        />
      </div>
    </>
  );
}
