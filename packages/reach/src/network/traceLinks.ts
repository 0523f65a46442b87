import { Growing } from "../growing.ts";
import { cosineOf, haversine } from "../earth.ts";
import type { Roads } from "../roads.ts";
import type { Pieces } from "./collectPieces.ts";
import type { Joined } from "./joinPieces.ts";

/** Links with their shapes, in nodes as pieces number them. */
export interface Traced {
  /** Junctions in their final order: the given ones, then one on each ring without any. */
  junctions: Uint32Array;
  from: Growing<Uint32Array>;
  to: Growing<Uint32Array>;
  kind: Growing<Uint32Array>;
  shape: Growing<Uint32Array>;
  shapeNode: Growing<Uint32Array>;
  shapeMetres: Growing<Float64Array>;
  shapeLink: Growing<Uint32Array>;
  shapeName: Growing<Uint32Array>;
}

/** Follows the pieces from junction to junction. */
export function traceLinks(
  roads: Roads,
  given: Pieces,
  joined: Joined,
  order: Uint32Array,
): Traced {
  const { a, b, count, kind, kinds, name, original } = given;
  const { start, pieces, dead, junction } = joined;
  const used = dead.slice();
  const size = Math.max(16, count);
  const out: Omit<Traced, "junctions"> = {
    from: new Growing(new Uint32Array(size)),
    to: new Growing(new Uint32Array(size)),
    kind: new Growing(new Uint32Array(size)),
    shape: new Growing(new Uint32Array(size + 1)),
    shapeNode: new Growing(new Uint32Array(size * 2)),
    shapeMetres: new Growing(new Float64Array(size * 2)),
    shapeLink: new Growing(new Uint32Array(size * 2)),
    shapeName: new Growing(new Uint32Array(size * 2)),
  };
  const cosine = Float64Array.from(roads.lat, cosineOf);
  const length = (from: number, to: number): number => {
    const [p, q] = [original(from), original(to)];
    const { lon, lat } = roads;
    return haversine(lon[p]!, lat[p]!, cosine[p]!, lon[q]!, lat[q]!, cosine[q]!);
  };
  const trace = (from: number, first: number): void => {
    const link = out.from.length;
    out.shape.push(out.shapeNode.length);
    out.from.push(from);
    out.kind.push(a[first] === from ? kind[first]! : kinds.flip(kind[first]!));
    let [at, piece, metres] = [from, first, 0];
    while (true) {
      used[piece] = 1;
      out.shapeNode.push(at);
      out.shapeMetres.push(metres);
      out.shapeLink.push(link);
      out.shapeName.push(name[piece]!);
      const next = a[piece] === at ? b[piece]! : a[piece]!;
      metres += length(at, next);
      at = next;
      if (junction[at] === 1) break;
      for (let i = start[at]!; i < start[at + 1]!; i++)
        if (used[pieces[i]!] === 0) {
          piece = pieces[i]!;
          break;
        }
    }
    out.shapeNode.push(at);
    out.shapeMetres.push(metres);
    out.shapeLink.push(link);
    out.shapeName.push(name[piece]!);
    out.to.push(at);
  };
  for (const node of order)
    for (let i = start[node]!; i < start[node + 1]!; i++)
      if (used[pieces[i]!] === 0) trace(node, pieces[i]!);
  const onRings: number[] = [];
  for (let piece = 0; piece < count; piece++) {
    if (used[piece] === 1) continue;
    const node = a[piece]!;
    junction[node] = 1;
    onRings.push(node);
    trace(node, piece);
  }
  out.shape.push(out.shapeNode.length);
  const junctions = new Uint32Array(order.length + onRings.length);
  junctions.set(order);
  junctions.set(onRings, order.length);
  return { ...out, junctions };
}
