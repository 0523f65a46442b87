import type { Tx } from "../../../platform/context.ts";
import { middle } from "../places/middleOf.ts";
import { circlesOf } from "../planner/circles.ts";
import { isInside } from "../rules.ts";

type Ring = [number, number][];

/**
 * Communities within the circle of a place: one stands in it, or its middle is within so many minutes on
 * foot of one in use. A street counts with the first of its communities.
 */
export async function reachedCommunities(
  tx: Tx,
  minutes: number,
  standing: readonly { area: string }[],
): Promise<{ streets: number; communities: number }> {
  const district = tx.actor.district ?? "";
  const communities = await tx.db
    .selectFrom("areas")
    .select(["code", "boundary"])
    .where("level", "=", "community")
    .where("code", ">", district)
    .where("code", "<", `${district}~`)
    .execute();
  const own = new Set(standing.map(({ area }) => area));
  const { features } = await circlesOf(tx, "walk", minutes);
  const circles = features.flatMap(({ geometry }) => polygonsOf(geometry));
  const reached = communities.filter(({ code, boundary }) => {
    if (own.has(code)) return true;
    const ring = (boundary as Ring[] | null)?.[0];
    if (ring === undefined || ring.length < 3) return false;
    const at = middle(ring);
    return circles.some(
      ([outer, ...holes]) =>
        outer !== undefined && isInside(outer, at) && !holes.some((hole) => isInside(hole, at)),
    );
  });
  return {
    communities: reached.length,
    streets: new Set(reached.map(({ code }) => code.slice(0, 9))).size,
  };
}

function polygonsOf(geometry: unknown): Ring[][] {
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  return type === "Polygon" ? [coordinates as Ring[]] : (coordinates as Ring[][]);
}
