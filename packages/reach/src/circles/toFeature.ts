import type { Snap } from "../snap/snap.ts";
import type { Geometry } from "./geometry.ts";
import type { Circle } from "./reach.ts";

/** A circle as a GeoJSON feature, named as `juxin reach` writes it. */
export interface CircleFeature {
  type: "Feature";
  properties: {
    id: string;
    name?: string;
    minutes: number;
    mode: string;
    basis: Circle["basis"];
    nodes: number;
    area_m2: number;
    /** How far the place lies from its street, and the street's name. */
    snap_m?: number;
    road?: string;
  };
  geometry: Geometry;
}

export function toFeature(
  place: { id: string; name?: string },
  circle: Circle,
  mode: string,
  snap?: Snap,
): CircleFeature {
  const { minutes, basis, nodes, areaM2, geometry } = circle;
  return {
    type: "Feature",
    properties: {
      id: place.id,
      ...(place.name ? { name: place.name } : {}),
      minutes,
      mode,
      basis,
      nodes,
      area_m2: Math.round(areaM2),
      ...(snap ? { snap_m: Math.round(snap.away * 10) / 10 } : {}),
      ...(snap?.road ? { road: snap.road } : {}),
    },
    geometry,
  };
}
