/** Which part of the network each junction lies in, when streets are taken both ways; the largest is 0. */
export function findParts(
  junctionCount: number,
  from: Uint32Array,
  to: Uint32Array,
  /** Nodes between the ends of each link. */
  passed: (link: number) => number,
  /** Links that do not join. */
  leftOut: (link: number) => boolean = () => false,
): { part: Uint32Array; sizes: Uint32Array } {
  const parent = new Uint32Array(junctionCount);
  for (let i = 0; i < junctionCount; i++) parent[i] = i;
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let link = 0; link < from.length; link++) {
    if (leftOut(link)) continue;
    const [p, q] = [root(from[link]!), root(to[link]!)];
    if (p < q) parent[q] = p;
    else parent[p] = q;
  }
  const nodes = new Uint32Array(junctionCount);
  for (let i = 0; i < junctionCount; i++) nodes[root(i)]! += 1;
  for (let link = 0; link < from.length; link++)
    if (!leftOut(link)) nodes[root(from[link]!)]! += passed(link);
  const roots: number[] = [];
  for (let i = 0; i < junctionCount; i++) if (parent[i] === i) roots.push(i);
  roots.sort((p, q) => nodes[q]! - nodes[p]! || p - q);
  const rank = new Uint32Array(junctionCount);
  roots.forEach((one, i) => (rank[one] = i));
  const part = new Uint32Array(junctionCount);
  for (let i = 0; i < junctionCount; i++) part[i] = rank[root(i)]!;
  return { part, sizes: Uint32Array.from(roots, (one) => nodes[one]!) };
}
