/** Mean radius of the earth, m (IUGG R1): all lengths here are great-circle lengths on this sphere. */
export const EARTH_RADIUS = 6_371_008.8;

/** Metres in a ten-millionth of a degree of latitude. */
export const METRES_PER_UNIT = (EARTH_RADIUS * Math.PI) / 180 / 1e7;

const radians = Math.PI / 180 / 1e7;

export const cosineOf = (latitudeE7: number): number => Math.cos(latitudeE7 * radians);

/** Great-circle metres (haversine) between two points in ten-millionths of a degree. */
export function metresBetween(lon1: number, lat1: number, lon2: number, lat2: number): number {
  return haversine(lon1, lat1, cosineOf(lat1), lon2, lat2, cosineOf(lat2));
}

/** The same, with the cosines of both latitudes at hand. */
export function haversine(
  lon1: number,
  lat1: number,
  cosine1: number,
  lon2: number,
  lat2: number,
  cosine2: number,
): number {
  const north = Math.sin(((lat2 - lat1) * radians) / 2);
  const east = Math.sin(((lon2 - lon1) * radians) / 2);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(north * north + cosine1 * cosine2 * east * east));
}
