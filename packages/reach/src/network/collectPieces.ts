import { Growing } from "../growing.ts";
import { type Profile, speedsOf, stops } from "../profiles/profile.ts";
import { MISSING, type Roads } from "../roads.ts";

/** How a piece may be used: metres a second from its first node to its second, and back. */
export interface Kind {
  ahead: number;
  back: number;
}

/** Straight pieces of streets between two neighbouring nodes that the profile may use. */
export interface Pieces {
  count: number;
  a: Uint32Array;
  b: Uint32Array;
  kind: Uint8Array;
  name: Uint32Array;
  kinds: Kinds;
  /** Nodes of the file, then copies of closed barriers; `original(i)` is the node in the file. */
  nodeCount: number;
  original(node: number): number;
  closedBarriers: number;
}

/** Few different speeds: a piece carries a small number, and its mirror image another. */
export class Kinds {
  readonly list: Kind[] = [];

  intern(ahead: number, back: number): number {
    const known = this.list.findIndex((kind) => kind.ahead === ahead && kind.back === back);
    if (known >= 0) return known;
    if (this.list.length > 255) throw new RangeError("more than 256 pairs of speeds");
    return this.list.push({ ahead, back }) - 1;
  }

  /** The kind as seen from the other end. */
  flip(kind: number): number {
    const { ahead, back } = this.list[kind]!;
    return this.intern(back, ahead);
  }

  /** The better of both in each direction. */
  best(one: number, other: number): number {
    if (one === other) return one;
    const [p, q] = [this.list[one]!, this.list[other]!];
    return this.intern(Math.max(p.ahead, q.ahead), Math.max(p.back, q.back));
  }
}

export function collectPieces(roads: Roads, profile: Profile): Pieces {
  const kinds = new Kinds();
  const kindOf = roads.tagSets.map((tags) => {
    const { along, against } = speedsOf(profile, tags);
    return along === 0 && against === 0 ? -1 : kinds.intern(along / 3.6, against / 3.6);
  });
  const inFile = roads.nodeId.length;
  const closed = new Set<number>();
  for (const [node, tags] of roads.nodeTags) if (stops(profile, tags)) closed.add(node);
  const copies = new Growing(new Uint32Array(64));
  // Each street that ends at a closed barrier gets its own copy: reached from both sides, never crossed.
  const endAt = (node: number): number => {
    if (closed.size === 0 || !closed.has(node)) return node;
    copies.push(node);
    return inFile + copies.length - 1;
  };
  const most = roads.refs.length;
  const [a, b, name] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  const kind = new Uint8Array(most);
  let count = 0;
  for (let way = 0; way < roads.wayTags.length; way++) {
    const wayKind = kindOf[roads.wayTags[way]!]!;
    if (wayKind < 0) continue;
    const end = roads.wayStart[way + 1]! - 1;
    for (let i = roads.wayStart[way]!; i < end; i++) {
      const from = roads.refs[i]!;
      const to = roads.refs[i + 1]!;
      if (from === to || from === MISSING || to === MISSING) continue;
      a[count] = endAt(from);
      b[count] = endAt(to);
      kind[count] = wayKind;
      name[count] = roads.wayName[way]!;
      count += 1;
    }
  }
  return {
    count,
    a,
    b,
    kind,
    name,
    kinds,
    nodeCount: inFile + copies.length,
    original: (node) => (node < inFile ? node : copies.values[node - inFile]!),
    closedBarriers: new Set(copies.done()).size,
  };
}
