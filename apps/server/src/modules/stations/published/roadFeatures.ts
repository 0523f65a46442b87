import { streetLines } from "@juxin/reach";
import type { Context } from "../../../platform/context.ts";
import type { StationIndex } from "../near/stationIndex.ts";
import { networksOf } from "../near/travelOf.ts";
import type { Feature } from "./features.ts";

/** Names by which people know a wide road; the network itself keeps speeds, not widths. */
const wide = /大道|大街|高架|快速|环路|Avenida|Avenue|Boulevard/;

/** The streets that circles are drawn on, so that a map has its ground from the same data. */
export async function roadFeatures(ctx: Context, index: StationIndex): Promise<readonly Feature[]> {
  const networks = await networksOf(ctx.app, ctx.actor.district ?? "", index.network);
  const network = networks.walk ?? networks.ebike;
  if (network === undefined) return [];
  return streetLines(network).map(({ name, coordinates }, n) => ({
    type: "Feature",
    id: String(n + 1),
    properties: { name, class: name === "" ? "path" : wide.test(name) ? "major" : "minor" },
    geometry: { type: "LineString", coordinates },
  }));
}
