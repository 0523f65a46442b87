import type { Map, MapGeoJSONFeature, MapMouseEvent, MapTouchEvent } from "maplibre-gl";

/**
 * Lets points of some layers be dragged with mouse or finger. `moved` hears each place on the way
 * (`ended` false) and the last one (`ended` true); the map itself stays where it is meanwhile.
 */
export function letDrag(
  map: Map,
  layers: () => readonly string[],
  moved: (feature: MapGeoJSONFeature, at: { lon: number; lat: number }, ended: boolean) => void,
): void {
  const begin = (event: MapMouseEvent | MapTouchEvent): void => {
    const there = layers().filter((id) => map.getLayer(id) !== undefined);
    if (there.length === 0) return;
    const [feature] = map.queryRenderedFeatures(event.point, { layers: there });
    if (feature === undefined) return;
    event.preventDefault();
    const place = (next: MapMouseEvent | MapTouchEvent, ended: boolean): void =>
      moved(feature, { lon: next.lngLat.lng, lat: next.lngLat.lat }, ended);
    const go = (next: MapMouseEvent | MapTouchEvent): void => place(next, false);
    map.on("mousemove", go);
    map.on("touchmove", go);
    const end = (next: MapMouseEvent | MapTouchEvent): void => {
      map.off("mousemove", go);
      map.off("touchmove", go);
      map.off("mouseup", end);
      map.off("touchend", end);
      place(next, true);
    };
    map.on("mouseup", end);
    map.on("touchend", end);
  };
  map.on("mousedown", begin);
  map.on("touchstart", begin);
}
