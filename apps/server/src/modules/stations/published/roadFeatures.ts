import { type Network, streetLines } from "@juxin/reach";
import type { Feature } from "./features.ts";

/** Names by which people know a wide road; the network itself keeps speeds, not widths. */
const wide = /大道|大街|高架|快速|环路|Avenida|Avenue|Boulevard/;

export const roadClass = (name: string): "path" | "major" | "minor" =>
  name === "" ? "path" : wide.test(name) ? "major" : "minor";

const made = new WeakMap<Network, readonly Feature[]>();

/** The streets that circles are drawn on, so that a map has its ground from the same data. */
export function roadFeatures(network: Network | null): readonly Feature[] {
  if (network === null) return [];
  const known = made.get(network);
  if (known !== undefined) return known;
  const features = streetLines(network).map(({ name, coordinates }, n): Feature => ({
    type: "Feature",
    id: String(n + 1),
    properties: { name, class: roadClass(name) },
    geometry: { type: "LineString", coordinates },
  }));
  made.set(network, features);
  return features;
}
