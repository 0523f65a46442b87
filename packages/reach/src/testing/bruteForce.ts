import { type Profile, speedsOf, stops } from "../profiles/profile.ts";
import type { Point } from "../snap/snap.ts";
import type { OsmData } from "./writePbf.ts";

/** One direction-aware edge between two neighbouring nodes; nodes as `id`, closed gates as `id/way/n`. */
interface Edge {
  a: string;
  b: string;
  metres: number;
  ahead: number;
  back: number;
  endsOnly: boolean;
  ends: [Point, Point];
}

const R = 6_371_008.8;
const rad = Math.PI / 180;

function metresBetween(p: Point, q: Point): number {
  const h =
    Math.sin(((q.lat - p.lat) * rad) / 2) ** 2 +
    Math.cos(p.lat * rad) * Math.cos(q.lat * rad) * Math.sin(((q.lon - p.lon) * rad) / 2) ** 2;
  return 2 * R * Math.asin(Math.sqrt(h));
}

/**
 * The same questions, answered the slow and obvious way over every node: for comparison. Written
 * without any of the engine's own steps but the profile's reading of tags.
 */
export class BruteForce {
  readonly edges: Edge[] = [];
  private readonly open = new Set<string>();

  constructor({ nodes, ways }: OsmData, profile: Profile) {
    const at = new Map(nodes.map((node) => [node.id, node]));
    for (const way of ways) {
      const { along, against, endsOnly } = speedsOf(profile, way.tags);
      if (along === 0 && against === 0) continue;
      for (let i = 0; i + 1 < way.refs.length; i++) {
        const [p, q] = [at.get(way.refs[i]!)!, at.get(way.refs[i + 1]!)!];
        const name = (node: OsmData["nodes"][number]) =>
          stops(profile, node.tags ?? {}) === "all" ? `${node.id}/${way.id}/${i}` : `${node.id}`;
        const ends: [Point, Point] = [
          { lon: p.lon / 1e7, lat: p.lat / 1e7 },
          { lon: q.lon / 1e7, lat: q.lat / 1e7 },
        ];
        this.edges.push({
          a: name(p),
          b: name(q),
          metres: metresBetween(...ends),
          ahead: along / 3.6,
          back: against / 3.6,
          endsOnly,
          ends,
        });
      }
    }
    this.closeSmallParts();
  }

  /** Open streets that only private ones join to the rest count as private. */
  private closeSmallParts(): void {
    const group = new Map<string, Set<string>>();
    const of = (node: string) => group.get(node) ?? new Set([node]);
    for (const edge of this.edges) {
      group.set(edge.a, of(edge.a));
      group.set(edge.b, of(edge.b));
      if (edge.endsOnly || of(edge.a) === of(edge.b)) continue;
      const all = new Set([...of(edge.a), ...of(edge.b)]);
      for (const node of all) group.set(node, all);
    }
    const largest = Math.max(0, ...[...group.values()].map((one) => one.size));
    for (const [node, all] of group)
      if (all.size >= Math.min(50, Math.max(2, largest))) this.open.add(node);
  }

  /** Nearest edge and how far along it, m; null when two are equally near. */
  snap(point: Point): { edge: Edge; metres: number; away: number } | null {
    const k = Math.cos(point.lat * rad);
    const found = this.edges.map((edge) => {
      const [p, q] = edge.ends.map((end) => [
        (end.lon - point.lon) * rad * R * k,
        (end.lat - point.lat) * rad * R,
      ]) as [[number, number], [number, number]];
      const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
      const square = dx * dx + dy * dy;
      const part = square === 0 ? 0 : Math.min(1, Math.max(0, -(p[0] * dx + p[1] * dy) / square));
      const away = Math.hypot(p[0] + part * dx, p[1] + part * dy);
      return { edge, away, metres: part * edge.metres };
    });
    const [first, second] = found.toSorted((a, b) => a.away - b.away);
    return first === undefined || (second !== undefined && second.away - first.away < 1e-3)
      ? null
      : first;
  }

  /** Seconds to every node, by repeating every step until nothing changes. */
  times(edge: Edge, metres: number): Map<string, number> {
    // "in": still behind the gate one started from; "out": on open streets; "end": gone behind a gate.
    const best = new Map<string, number>();
    let changed = true;
    const offer = (node: string, state: string, time: number): void => {
      const key = `${node} ${state}`;
      if (time >= (best.get(key) ?? Infinity)) return;
      best.set(key, time);
      changed = true;
    };
    const begin = (node: string, time: number) =>
      offer(node, this.open.has(node) ? "out" : "in", time);
    if (edge.ahead > 0) begin(edge.b, (edge.metres - metres) / edge.ahead);
    if (edge.back > 0) begin(edge.a, metres / edge.back);
    const go = (from: string, to: string, edge: Edge, seconds: number): void => {
      for (const state of ["in", "out", "end"]) {
        const time = (best.get(`${from} ${state}`) ?? Infinity) + seconds;
        if (time === Infinity) continue;
        if (!this.open.has(to)) offer(to, state === "in" ? "in" : "end", time);
        else if (state === "in" || (state === "out" && !edge.endsOnly)) offer(to, "out", time);
      }
    };
    while (changed) {
      changed = false;
      for (const one of this.edges) {
        if (one.ahead > 0) go(one.a, one.b, one, one.metres / one.ahead);
        if (one.back > 0) go(one.b, one.a, one, one.metres / one.back);
      }
    }
    const times = new Map<string, number>();
    for (const [key, time] of best) {
      const node = key.split(" ")[0]!;
      times.set(node, Math.min(time, times.get(node) ?? Infinity));
    }
    return times;
  }

  /** Seconds to a point on an edge. */
  timeTo(from: { edge: Edge; metres: number }, to: { edge: Edge; metres: number }): number {
    const times = this.times(from.edge, from.metres);
    const { a, b, ahead, back, metres } = to.edge;
    const found = [Infinity];
    if (ahead > 0) found.push((times.get(a) ?? Infinity) + to.metres / ahead);
    if (back > 0) found.push((times.get(b) ?? Infinity) + (metres - to.metres) / back);
    if (from.edge === to.edge) {
      const way = to.metres - from.metres;
      if (way === 0) found.push(0);
      else if (way > 0 && ahead > 0) found.push(way / ahead);
      else if (way < 0 && back > 0) found.push(-way / back);
    }
    return Math.min(...found);
  }
}
