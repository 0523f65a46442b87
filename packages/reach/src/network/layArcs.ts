import type { Kinds } from "./collectPieces.ts";
import { findParts } from "./findParts.ts";
import type { NetworkArrays } from "./network.ts";
import { ISLAND_NODES } from "./network.ts";
import type { Traced } from "./traceLinks.ts";

type Links = Pick<
  NetworkArrays,
  "linkFrom" | "linkTo" | "linkMetres" | "linkAhead" | "linkBack" | "linkShape"
>;

/**
 * The ways out of each junction. A private street may be entered but not left towards an open junction:
 * such an arc takes for ever, and `Search` opens it for who starts behind it.
 */
export function layArcs({ junctions, kind }: Traced, kinds: Kinds, links: Links) {
  const { linkFrom, linkTo, linkMetres, linkAhead, linkBack } = links;
  const endsOnly = (link: number): boolean => kinds.list[kind[link]!]!.endsOnly;
  const open = findOpen(junctions.length, links, endsOnly);
  const arcStart = new Uint32Array(junctions.length + 2);
  for (let link = 0; link < linkFrom.length; link++) {
    if (linkAhead[link]! > 0) arcStart[linkFrom[link]! + 2]! += 1;
    if (linkBack[link]! > 0) arcStart[linkTo[link]! + 2]! += 1;
  }
  for (let i = 2; i < arcStart.length; i++) arcStart[i]! += arcStart[i - 1]!;
  const count = arcStart[arcStart.length - 1]!;
  const [arcTo, arcLink] = [new Uint32Array(count), new Uint32Array(count)];
  const arcSeconds = new Float64Array(count);
  const put = (from: number, to: number, speed: number, link: number, flags: number): void => {
    const at = arcStart[from + 1]!++;
    arcTo[at] = to;
    arcLink[at] = link * 4 + flags;
    const shut = open[to] === 1 && endsOnly(link);
    arcSeconds[at] = shut ? Infinity : linkMetres[link]! / speed;
  };
  for (let link = 0; link < linkFrom.length; link++) {
    const [from, to, ahead, back] = [
      linkFrom[link]!,
      linkTo[link]!,
      linkAhead[link]!,
      linkBack[link]!,
    ];
    const twoWay = ahead > 0 && back > 0 ? 2 : 0;
    if (ahead > 0) put(from, to, ahead, link, twoWay);
    if (back > 0) put(to, from, back, link, twoWay + 1);
  }
  return { open, arcStart: arcStart.slice(0, -1), arcTo, arcSeconds, arcLink };
}

/** 1 for junctions of the open streets; few open streets that only private ones join count as private. */
function findOpen(
  junctionCount: number,
  { linkFrom, linkTo, linkShape }: Links,
  endsOnly: (link: number) => boolean,
): Uint32Array {
  const passed = (link: number): number => linkShape[link + 1]! - linkShape[link]! - 2;
  const { part, sizes } = findParts(junctionCount, linkFrom, linkTo, passed, endsOnly);
  // A junction of private streets alone is a part of one: never open.
  const smallest = Math.min(ISLAND_NODES, Math.max(2, sizes[0] ?? 0));
  return part.map((one) => (sizes[one]! >= smallest ? 1 : 0));
}
