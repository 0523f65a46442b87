import { type Network, streetsInTile, type TileLine } from "@juxin/reach";
import { roadClass } from "./roadFeatures.ts";

interface TileFeature {
  type: 2;
  tags: Record<string, string>;
  geometry: TileLine[];
}

/** Names are drawn from this zoom on; farther off a street is its class alone. */
const namedFrom = 13;

/** Units out of 4,096 below which nothing is seen on a tile of 512 points: one point, less where one looks closer. */
const stepAt = (z: number): number => (z < 12 ? 8 : z < 13 ? 4 : z < 15 ? 2 : 1);

/**
 * The streets of one tile as features of a vector tile, straight from the network: there is nothing to
 * prepare when roads are imported or the server starts, however large they are.
 */
export function roadTile(
  network: Network,
  tile: readonly [number, number, number],
): { features: TileFeature[] } {
  const named = tile[0] >= namedFrom;
  const tagsOf = (name: string): Record<string, string> => ({
    class: roadClass(name),
    ...(named && name !== "" && { name }),
  });
  const known = new Map<number, string>();
  const groupOf = (n: number): string => {
    const name = network.names[n] ?? "";
    const group = known.get(n) ?? (named ? name : roadClass(name));
    known.set(n, group);
    return group;
  };
  const lines = streetsInTile(network, tile, groupOf, { step: stepAt(tile[0]), once: !named });
  return {
    features: Array.from(lines, ([group, geometry]) => ({
      type: 2,
      tags: named ? tagsOf(group) : { class: group },
      geometry,
    })),
  };
}
