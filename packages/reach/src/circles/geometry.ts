/** Rings and polygons as GeoJSON has them (RFC 7946): degrees, outer rings counter-clockwise, holes clockwise. */
export type Position = [lon: number, lat: number];
export type Ring = Position[];
export type Geometry =
  | { type: "Polygon"; coordinates: Ring[] }
  | { type: "MultiPolygon"; coordinates: Ring[][] };
