interface Place {
  lng: number;
  lat: number;
}

/** As the map is drawn: web Mercator, 512 px for the whole world at zoom 0, at most zoom 16. */
const mercator = ({ lng, lat }: Place): { x: number; y: number } => ({
  x: (lng + 180) / 360,
  y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
});
const padding = 24;
const nearest = 512 * 2 ** 16;

/** Where a place is on the screen, on a map that shows all of `shown` in `box`. */
export function pointOnMap(
  place: Place,
  shown: readonly Place[],
  box: { x: number; y: number; width: number; height: number },
): { x: number; y: number } {
  const all = shown.map(mercator);
  const [west, east] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [north, south] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const world = Math.min(
    (box.width - 2 * padding) / (east - west),
    (box.height - 2 * padding) / (south - north),
    nearest,
  );
  const { x, y } = mercator(place);
  return {
    x: box.x + box.width / 2 + (x - (west + east) / 2) * world,
    y: box.y + box.height / 2 + (y - (north + south) / 2) * world,
  };
}
