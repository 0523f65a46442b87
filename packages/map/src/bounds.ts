/** West, south, east, north in degrees of WGS-84. */
export type Bounds = readonly [number, number, number, number];

/**
 * The box around points, never thinner than about a street's block, so that a single place has a
 * neighbourhood around it.
 * @param points longitude and latitude, degrees
 * @returns null when there are none
 */
export function boundsOf(points: Iterable<readonly [number, number]>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  if (west === Infinity) return null;
  const least = 0.004;
  const padX = Math.max(0, (least - (east - west)) / 2);
  const padY = Math.max(0, (least - (north - south)) / 2);
  return [west - padX, south - padY, east + padX, north + padY];
}
