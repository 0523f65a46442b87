const earth = 6_371_008.8;
const radians = Math.PI / 180;

/** Straight over the ground, metres. Good to a few parts in a thousand within a district. */
export function metresBetween(
  a: { lng: number; lat: number },
  b: { lng: number; lat: number },
): number {
  const x = (b.lng - a.lng) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  const y = (b.lat - a.lat) * radians;
  return Math.hypot(x, y) * earth;
}

/** Metres a minute on foot and by e-bike, where there are no roads to follow. */
export const straightSpeed = { walk: 75, ebike: 250 } as const;

/** How long “full” stays on a place after somebody said so. */
export const fullFor = 60 * 60_000;

/** By when what was reported has to be settled, hours. A shut door or a lack is a day's work. */
export const faultHours = { closed: 24, broken: 72, full: 1, other: 72 } as const;

/** One person's reports in a day: enough for a bad round, too few to bury a desk. */
export const mostReportsADay = 12;

/** Even–odd rule on a closed or open ring of [lng, lat]. */
export function isInside(
  ring: readonly (readonly [number, number])[],
  point: { lng: number; lat: number },
): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (
      ay > point.lat !== by > point.lat &&
      point.lng < ((bx - ax) * (point.lat - ay)) / (by - ay) + ax
    )
      inside = !inside;
  }
  return inside;
}

/** A short code for a printed QR: no letters that are taken for digits. */
export function shortCode(random: (below: number) => number): string {
  const letters = "23456789abcdefghjkmnpqrstuvwxyz";
  return Array.from({ length: 7 }, () => letters[random(letters.length)]).join("");
}
