/** The one map of both web apps. Load it lazily: MapLibre weighs more than the rest of a page together. */
export { MapView, type MapViewProps, type Picked } from "./MapView.tsx";
export { PlaceLegend, type PlaceLook } from "./PlaceLegend.tsx";
export {
  areaLayers,
  gapLayers,
  placeLayers,
  reachLayers,
  roadLayers,
  type Drawn,
} from "./layers.ts";
export { boundsOf, type Bounds } from "./bounds.ts";
export type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
} from "maplibre-gl";
