import { useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type LayerSpecification,
  type MapGeoJSONFeature,
  type SourceSpecification,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Theme } from "@juxin/ui/tokens.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { Bounds } from "./bounds.ts";
import { letDrag } from "./letDrag.ts";
import { showChanges, type Shown } from "./showChanges.ts";
import { mapStyle } from "./style.ts";
import { mapText } from "./text.ts";
import "./map.css";

setWorkerUrl(workerUrl);

/** What was pressed: the layer, and what the shape says of itself. */
export interface Picked {
  layer: string;
  properties: Readonly<Record<string, unknown>>;
  lon: number;
  lat: number;
}

export interface MapViewProps {
  /** What the map shows, for those who hear it. A list with the same content stands beside every map. */
  label: string;
  theme: Theme;
  /** The box to show; the map moves when another one is given. */
  bounds: Bounds;
  sources: Readonly<Record<string, SourceSpecification>>;
  layers: readonly LayerSpecification[];
  /** Ids of layers whose shapes can be pressed. */
  pickable?: readonly string[];
  /** The uppermost pickable shape under a press, or null for empty ground, with where it was. */
  onPick?: (picked: Picked | null, at: { lon: number; lat: number }) => void;
  /** Layers of points that can be dragged; `drop` hears each stop on the way and the last. */
  draggable?: readonly string[];
  onDrag?: (picked: Picked, ended: boolean) => void;
  /** Called once, when everything in view has been drawn for the first time. */
  onDrawn?: () => void;
}

/** A map drawn from our own data: pans, zooms, is pressed and dragged; arrow keys and +/− work too. */
export function MapView(props: MapViewProps) {
  const t = useText(mapText);
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibre | null>(null);
  const read = useRef(false);
  const shown = useRef<Shown | null>(null);
  const [drawn, setDrawn] = useState(true);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let made: MapLibre;
    shown.current = latest.current;
    try {
      made = new MapLibre({
        container: place.current!,
        style: mapStyle(latest.current.theme, latest.current.sources, latest.current.layers),
        bounds: latest.current.bounds as [number, number, number, number],
        fitBoundsOptions: { padding: 24 },
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        locale: {
          "NavigationControl.ZoomIn": t.zoomIn,
          "NavigationControl.ZoomOut": t.zoomOut,
          "NavigationControl.ResetBearing": t.resetNorth,
          "Map.Title": latest.current.label,
        },
      });
    } catch {
      setDrawn(false);
      return;
    }
    made.once("style.load", () => void (read.current = true));
    made.once("idle", () => latest.current.onDrawn?.());
    made.touchZoomRotate.disableRotation();
    made.addControl(new NavigationControl({ showCompass: false }), "top-right");
    made.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
    made.on("click", ({ point, lngLat }) => {
      const { pickable = [], onPick } = latest.current;
      const there = pickable.filter((id) => made.getLayer(id) !== undefined);
      const reach = 6;
      const [found] = made.queryRenderedFeatures(
        [
          [point.x - reach, point.y - reach],
          [point.x + reach, point.y + reach],
        ],
        { layers: there },
      );
      const at = { lon: lngLat.lng, lat: lngLat.lat };
      onPick?.(found === undefined ? null : pickedOf(found, at), at);
    });
    made.on("mousemove", ({ point }) => {
      // While it is dragged nobody looks at the pointer, and asking what lies under it costs a frame.
      if (made.isMoving()) return;
      const { pickable = [], draggable = [] } = latest.current;
      const layers = [...pickable, ...draggable].filter((id) => made.getLayer(id) !== undefined);
      const over = layers.length > 0 && made.queryRenderedFeatures(point, { layers }).length > 0;
      made.getCanvas().style.cursor = over ? "pointer" : "";
    });
    letDrag(
      made,
      () => latest.current.draggable ?? [],
      (feature, at, ended) => latest.current.onDrag?.(pickedOf(feature, at), ended),
    );
    map.current = made;
    return () => {
      map.current = null;
      read.current = false;
      made.remove();
    };
  }, [locale, t]);

  const { theme, sources, layers } = props;
  // A style is compared with the last one only once that one is read: before, it would start anew.
  useEffect(() => {
    const made = map.current;
    if (made === null) return;
    const show = (): void => {
      if (shown.current !== null) showChanges(made, shown.current, { theme, sources, layers });
      shown.current = { theme, sources, layers };
    };
    if (read.current) return show();
    made.once("style.load", show);
    return () => void made.off("style.load", show);
  }, [theme, sources, layers]);

  const [west, south, east, north] = props.bounds;
  useEffect(() => {
    map.current?.fitBounds([west, south, east, north], { padding: 24, maxZoom: 16 });
  }, [west, south, east, north]);

  return (
    <div className="jx-map">
      <div ref={place} className="jx-map-canvas" />
      {drawn ? null : <p className="jx-map-none">{t.noGraphics}</p>}
    </div>
  );
}

function pickedOf(feature: MapGeoJSONFeature, at: { lon: number; lat: number }): Picked {
  return { layer: feature.layer.id, properties: feature.properties, ...at };
}
