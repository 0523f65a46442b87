import { cosineOf, METRES_PER_UNIT } from "../earth.ts";

/** A plane that touches the earth at a point: metres east and north of it. */
export interface Plane {
  /** Its origin, ten-millionths of a degree. */
  lon: number;
  lat: number;
  /** Metres in a ten-millionth of a degree, eastwards and northwards. */
  east: number;
  north: number;
}

export function planeAt(lon: number, lat: number): Plane {
  const [x, y] = [lon * 1e7, lat * 1e7];
  return { lon: x, lat: y, east: METRES_PER_UNIT * cosineOf(y), north: METRES_PER_UNIT };
}
