import { cosineOf, haversine } from "../earth.ts";
import type { Roads } from "../roads.ts";
import type { Pieces } from "./collectPieces.ts";
import type { Joined } from "./joinPieces.ts";

/** Links with their shapes, in nodes as pieces number them. */
export interface Traced {
  /** Junctions in their final order: the given ones, then one on each ring without any. */
  junctions: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;
  kind: Uint32Array;
  /** One more than links: where each one's shape begins. */
  shape: Uint32Array;
  shapeNode: Uint32Array;
  shapeMetres: Float64Array;
  shapeLink: Uint32Array;
  shapeName: Uint32Array;
}

/** Follows the pieces from junction to junction. */
export function traceLinks(
  roads: Roads,
  given: Pieces,
  joined: Joined,
  order: Uint32Array,
): Traced {
  const { a, b, count, kind, kinds, name } = given;
  const { start, pieces, dead, junction } = joined;
  const used = dead.slice();
  const length = lengthsOf(roads, given);
  // A link has one point more than pieces, so twice as many points as pieces are room enough.
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const linkKind = new Uint32Array(count);
  const shape = new Uint32Array(count + 1);
  const shapeNode = new Uint32Array(count * 2);
  const shapeMetres = new Float64Array(count * 2);
  const shapeLink = new Uint32Array(count * 2);
  const shapeName = new Uint32Array(count * 2);
  let links = 0;
  let points = 0;
  const trace = (first: number, beginning: number): void => {
    const link = links;
    from[link] = beginning;
    linkKind[link] = a[first] === beginning ? kind[first]! : kinds.flip(kind[first]!);
    shapeNode[points] = beginning;
    shapeLink[points] = link;
    shapeName[points] = name[first]!;
    points += 1;
    let at = beginning;
    let metres = 0;
    for (let piece = first; ;) {
      used[piece] = 1;
      metres += length[piece]!;
      at = a[piece] === at ? b[piece]! : a[piece]!;
      shapeNode[points] = at;
      shapeMetres[points] = metres;
      shapeLink[points] = link;
      if (junction[at] === 1) {
        shapeName[points] = name[piece]!;
        points += 1;
        break;
      }
      const here = start[at]!;
      piece = used[pieces[here]!] === 0 ? pieces[here]! : nextUnused(here + 1, start[at + 1]!);
      shapeName[points] = name[piece]!;
      points += 1;
    }
    to[link] = at;
    links += 1;
    shape[links] = points;
  };
  const nextUnused = (first: number, end: number): number => {
    let i = first;
    while (i < end && used[pieces[i]!] === 1) i += 1;
    return pieces[i]!;
  };
  for (const node of order)
    for (let i = start[node]!; i < start[node + 1]!; i++)
      if (used[pieces[i]!] === 0) trace(pieces[i]!, node);
  const onRings: number[] = [];
  for (let piece = 0; piece < count; piece++) {
    if (used[piece] === 1) continue;
    junction[a[piece]!] = 1;
    onRings.push(a[piece]!);
    trace(piece, a[piece]!);
  }
  const junctions = new Uint32Array(order.length + onRings.length);
  junctions.set(order);
  junctions.set(onRings, order.length);
  return {
    junctions,
    from: from.subarray(0, links),
    to: to.subarray(0, links),
    kind: linkKind.subarray(0, links),
    shape: shape.subarray(0, links + 1),
    shapeNode: shapeNode.subarray(0, points),
    shapeMetres: shapeMetres.subarray(0, points),
    shapeLink: shapeLink.subarray(0, points),
    shapeName: shapeName.subarray(0, points),
  };
}

/** Metres of each piece. */
function lengthsOf({ lon, lat }: Roads, { a, b, count, original, nodeCount }: Pieces) {
  const inFile = lon.length;
  const cosine = new Float64Array(inFile);
  for (let i = 0; i < inFile; i++) cosine[i] = cosineOf(lat[i]!);
  const length = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const p = nodeCount === inFile ? a[i]! : original(a[i]!);
    const q = nodeCount === inFile ? b[i]! : original(b[i]!);
    length[i] = haversine(lon[p]!, lat[p]!, cosine[p]!, lon[q]!, lat[q]!, cosine[q]!);
  }
  return length;
}
