import type { Pieces } from "./collectPieces.ts";

/** Which pieces meet at each node; pieces that came twice are merged. */
export interface Joined {
  start: Uint32Array;
  pieces: Uint32Array;
  /** 1 for pieces merged into another. */
  dead: Uint8Array;
  /** 1 where a link must begin or end. */
  junction: Uint8Array;
  doubled: number;
}

export function joinPieces(given: Pieces): Joined {
  const { count, a, b, kind, kinds, nodeCount } = given;
  const start = new Uint32Array(nodeCount + 2);
  for (let i = 0; i < count; i++) {
    start[a[i]! + 2]! += 1;
    start[b[i]! + 2]! += 1;
  }
  for (let n = 2; n < start.length; n++) start[n]! += start[n - 1]!;
  const pieces = new Uint32Array(count * 2);
  for (let i = 0; i < count; i++) {
    pieces[start[a[i]! + 1]!++] = i;
    pieces[start[b[i]! + 1]!++] = i;
  }
  const dead = new Uint8Array(count);
  const other = (piece: number, node: number) => (a[piece] === node ? b[piece]! : a[piece]!);
  let doubled = 0;
  for (let node = 0; node < nodeCount; node++) {
    const end = start[node + 1]!;
    for (let i = start[node]!; i < end; i++) {
      const one = pieces[i]!;
      const to = other(one, node);
      if (to < node || dead[one] === 1) continue;
      for (let j = i + 1; j < end; j++) {
        const twin = pieces[j]!;
        if (dead[twin] === 1 || other(twin, node) !== to) continue;
        const seen = a[twin] === a[one] ? kind[twin]! : kinds.flip(kind[twin]!);
        kind[one] = kinds.best(kind[one]!, seen);
        dead[twin] = 1;
        doubled += 1;
      }
    }
  }
  return { start, pieces, dead, doubled, junction: findJunctions(given, { start, pieces, dead }) };
}

/** A node is passed through only where two pieces meet that are used alike. */
function findJunctions(
  { a, kind, kinds, nodeCount }: Pieces,
  { start, pieces, dead }: Pick<Joined, "start" | "pieces" | "dead">,
): Uint8Array {
  const junction = new Uint8Array(nodeCount);
  const flipped = new Uint8Array(256);
  for (let i = 0; i < kinds.list.length; i++) flipped[i] = kinds.flip(i);
  for (let node = 0; node < nodeCount; node++) {
    let [degree, first, second] = [0, 0, 0];
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      const piece = pieces[i]!;
      if (dead[piece] === 1) continue;
      degree += 1;
      if (degree === 1) first = piece;
      else second = piece;
    }
    if (degree === 0) continue;
    const into = a[first] === node ? flipped[kind[first]!] : kind[first];
    const out = a[second] === node ? kind[second] : flipped[kind[second]!];
    if (degree !== 2 || into !== out) junction[node] = 1;
  }
  return junction;
}
