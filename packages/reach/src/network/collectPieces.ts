import { Growing } from "../growing.ts";
import { type Profile, speedsOf, stops } from "../profiles/profile.ts";
import { MISSING, type Roads } from "../roads.ts";

/** How a piece may be used: metres a second from its first node to its second, and back. */
export interface Kind {
  ahead: number;
  back: number;
  /** Only where the way begins or ends here. */
  endsOnly: boolean;
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

  intern(wanted: Kind): number {
    const { ahead, back, endsOnly } = wanted;
    const known = this.list.findIndex(
      (kind) => kind.ahead === ahead && kind.back === back && kind.endsOnly === endsOnly,
    );
    if (known >= 0) return known;
    if (this.list.length > 255) throw new RangeError("more than 256 kinds of streets");
    return this.list.push({ ahead, back, endsOnly }) - 1;
  }

  /** The kind as seen from the other end. */
  flip(kind: number): number {
    const { ahead, back, endsOnly } = this.list[kind]!;
    return this.intern({ ahead: back, back: ahead, endsOnly });
  }

  /** Of two streets in one place: the better in each direction, open if one of them is. */
  best(one: number, other: number): number {
    if (one === other) return one;
    const [p, q] = [this.list[one]!, this.list[other]!];
    return this.intern({
      ahead: Math.max(p.ahead, q.ahead),
      back: Math.max(p.back, q.back),
      endsOnly: p.endsOnly && q.endsOnly,
    });
  }

  /** The same street behind a gate for those only who live there. */
  behindGate(kind: number): number {
    return this.intern({ ...this.list[kind]!, endsOnly: true });
  }
}

export function collectPieces(roads: Roads, profile: Profile): Pieces {
  const kinds = new Kinds();
  const kindOf = roads.tagSets.map((tags) => {
    const { along, against, endsOnly } = speedsOf(profile, tags);
    if (along === 0 && against === 0) return -1;
    return kinds.intern({ ahead: along / 3.6, back: against / 3.6, endsOnly });
  });
  const inFile = roads.nodeId.length;
  const closed = new Set<number>();
  const gates = new Set<number>();
  for (const [node, tags] of roads.nodeTags) {
    const stopped = stops(profile, tags);
    if (stopped === "all") closed.add(node);
    else if (stopped === "through") gates.add(node);
  }
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
      const gated = gates.size > 0 && (gates.has(from) || gates.has(to));
      kind[count] = gated ? kinds.behindGate(wayKind) : wayKind;
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
