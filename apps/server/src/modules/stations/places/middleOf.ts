import type { Tx } from "../../../platform/context.ts";
import { isInside } from "../rules.ts";

type Ring = [lng: number, lat: number][];

/** A point in the middle of an area's outline, or of the first of its parts that has one; null where none has. WGS-84. */
export async function middleOf(tx: Tx, area: string): Promise<{ lng: number; lat: number } | null> {
  const rows = await tx.db
    .selectFrom("areas")
    .select(["code", "boundary"])
    .where("code", ">=", area)
    .where("code", "<", `${area}~`)
    .where("boundary", "is not", null)
    .orderBy("code")
    .limit(1)
    .execute();
  const ring = (rows[0]?.boundary as Ring[] | undefined)?.[0];
  return ring === undefined || ring.length < 3 ? null : middle(ring);
}

/** The centre of the corners; in an outline that bends around it, the middle of the widest stretch beside it. */
export function middle(ring: Ring): { lng: number; lat: number } {
  const mean = (at: 0 | 1): number =>
    ring.reduce((sum, corner) => sum + corner[at], 0) / ring.length;
  const centre = { lng: mean(0), lat: mean(1) };
  if (isInside(ring, centre)) return centre;
  const crossings = ring
    .flatMap(([ax, ay], n) => {
      const [bx, by] = ring[(n + 1) % ring.length]!;
      return ay > centre.lat === by > centre.lat
        ? []
        : [ax + ((bx - ax) * (centre.lat - ay)) / (by - ay)];
    })
    .toSorted((a, b) => a - b);
  let best = { lng: centre.lng, width: -1 };
  for (let n = 0; n + 1 < crossings.length; n += 2) {
    const width = crossings[n + 1]! - crossings[n]!;
    if (width > best.width) best = { lng: (crossings[n]! + crossings[n + 1]!) / 2, width };
  }
  return { lng: best.lng, lat: centre.lat };
}
