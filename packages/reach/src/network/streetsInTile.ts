import type { Network } from "./network.ts";

/** A line in a tile's own units, x east and y south, one pair a point. */
export type TileLine = [x: number, y: number][];

export interface TileOptions {
  /** Units along a tile's side; default 4096. */
  extent?: number;
  /** Units beside the tile that belong to it too; default 64. */
  buffer?: number;
  /** Points are brought to a multiple of so many units: what is smaller is not drawn. Default 1. */
  step?: number;
  /** Draws a stretch once where the step has brought several streets onto it. */
  once?: boolean;
}

const seen = new WeakMap<Network, { turn: number; link: Uint32Array }>();

/**
 * The streets within a Web Mercator tile, cut at its edges, under the group that `groupOf` gives each
 * street's name: only streets near by are looked at, by the cells of the network's own grid.
 */
export function streetsInTile<Group>(
  network: Network,
  [z, x, y]: readonly [number, number, number],
  groupOf: (name: number) => Group,
  { extent = 4096, buffer = 64, step = 1, once = false }: TileOptions = {},
): Map<Group, TileLine[]> {
  const { linkShape, shapeNode, shapeName, lon } = network.arrays;
  const south = southOf(network);
  const scale = 2 ** z * extent;
  const [left, top] = [x * extent, y * extent];
  const [low, high] = [-buffer, extent + buffer];
  const groups = new Map<Group, TileLine[]>();
  const isNew = once ? drawnOnce(low, high, step) : () => true;
  const ends = new Float64Array(4);
  visitLinks(network, [z, x, y], buffer / extent, (link) => {
    let line: TileLine | null = null;
    let name = -1;
    const last = linkShape[link + 1]! - 1;
    let [ax, ay, endX, endY] = [0, 0, 0, 0];
    for (let at = linkShape[link]!; at <= last; at++) {
      const node = shapeNode[at]!;
      const bx = (lon[node]! / 3.6e9 + 0.5) * scale - left;
      const by = (south[node] || southAt(network, south, node)) * scale - top;
      const first = at === linkShape[link]!;
      // What the step brings to one point is not drawn; the next stretch begins where this one did.
      const small = step > 1 && at < last && Math.abs(bx - ax) + Math.abs(by - ay) < step / 2;
      if (!first && shapeName[at - 1]! !== name) {
        name = shapeName[at - 1]!;
        line = null;
      } else if (!first && small && name === shapeName[at]) continue;
      if (!first && cut(ax, ay, bx, by, low, high, ends)) {
        const fx = Math.round(ends[0]! / step) * step;
        const fy = Math.round(ends[1]! / step) * step;
        const tx = Math.round(ends[2]! / step) * step;
        const ty = Math.round(ends[3]! / step) * step;
        if (fx !== tx || fy !== ty) {
          if (isNew(fx, fy, tx, ty)) {
            if (line === null || endX !== fx || endY !== fy) {
              line = [[fx, fy]];
              const group = groupOf(name);
              const lines = groups.get(group);
              if (lines === undefined) groups.set(group, [line]);
              else lines.push(line);
            }
            line.push([tx, ty]);
            endX = tx;
            endY = ty;
          } else line = null;
        }
      } else line = null;
      ax = bx;
      ay = by;
    }
  });
  return groups;
}

const souths = new WeakMap<Network, Float64Array>();

/** By node how far south it lies on the Mercator map, 0 to 1; 0 where it was not asked for yet. */
function southOf(network: Network): Float64Array {
  const known = souths.get(network) ?? new Float64Array(network.nodeCount);
  souths.set(network, known);
  return known;
}

function southAt({ arrays }: Network, south: Float64Array, node: number): number {
  const sine = Math.sin((arrays.lat[node]! * Math.PI) / 1.8e9);
  return (south[node] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
}

/** Remembers short stretches between points of the grid, whichever way they are told; long ones are new. */
function drawnOnce(low: number, high: number, step: number) {
  const wide = Math.ceil((high - low) / step) + 2;
  const drawn = new Set<number>();
  return (fx: number, fy: number, tx: number, ty: number): boolean => {
    const forward = fx < tx || (fx === tx && fy < ty);
    const dx = (forward ? tx - fx : fx - tx) / step;
    const dy = (forward ? ty - fy : fy - ty) / step;
    if (dx > 3 || Math.abs(dy) > 3) return true;
    const cell = ((forward ? fx : tx) - low) / step + (((forward ? fy : ty) - low) / step) * wide;
    const key = Math.round(cell) * 28 + dx * 7 + dy + 3;
    if (drawn.has(key)) return false;
    drawn.add(key);
    return true;
  };
}

const inside = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** The part of a segment within a square, into `out`; false where there is none. */
function cut(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  low: number,
  high: number,
  out: Float64Array,
): boolean {
  out[0] = ax;
  out[1] = ay;
  out[2] = bx;
  out[3] = by;
  if (
    inside(ax, low, high) &&
    inside(ay, low, high) &&
    inside(bx, low, high) &&
    inside(by, low, high)
  )
    return true;
  let [enter, leave] = [0, 1];
  const [dx, dy] = [bx - ax, by - ay];
  for (let side = 0; side < 4; side++) {
    const way = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const room = side === 0 ? ax - low : side === 1 ? high - ax : side === 2 ? ay - low : high - ay;
    if (way === 0 && room < 0) return false;
    if (way < 0) enter = Math.max(enter, room / way);
    else if (way > 0) leave = Math.min(leave, room / way);
  }
  if (enter > leave) return false;
  out[0] = ax + dx * enter;
  out[1] = ay + dy * enter;
  out[2] = ax + dx * leave;
  out[3] = ay + dy * leave;
  return true;
}

/** Links with a piece in a cell that the tile touches, each once; all of them where it holds most cells. */
function visitLinks(
  network: Network,
  [z, x, y]: readonly [number, number, number],
  beside: number,
  visit: (link: number) => void,
): void {
  const { grid, bounds, arrays, linkCount } = network;
  const { cellStart, cellPieces, shapeLink } = arrays;
  const size = 2 ** z;
  const lonAt = (tile: number): number => (tile / size - 0.5) * 3.6e9;
  const latAt = (tile: number): number =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * tile) / size))) * 1.8e9) / Math.PI;
  const column = (at: number): number => Math.floor((at - bounds[0]) / grid.width);
  const row = (at: number): number => Math.floor((at - bounds[1]) / grid.height);
  const left = Math.max(0, column(lonAt(x - beside)));
  const right = Math.min(grid.columns - 1, column(lonAt(x + 1 + beside)));
  const low = Math.max(0, row(latAt(y + 1 + beside)));
  const high = Math.min(grid.rows - 1, row(latAt(y - beside)));
  if (left > right || low > high) return;
  if ((right - left + 1) * (high - low + 1) * 2 > grid.columns * grid.rows) {
    for (let link = 0; link < linkCount; link++) visit(link);
    return;
  }
  const known = seen.get(network) ?? { turn: 0, link: new Uint32Array(linkCount) };
  seen.set(network, known);
  const turn = (known.turn += 1);
  for (let r = low; r <= high; r++) {
    const end = cellStart[r * grid.columns + right + 1]!;
    for (let i = cellStart[r * grid.columns + left]!; i < end; i++) {
      const link = shapeLink[cellPieces[i]!]!;
      if (known.link[link] === turn) continue;
      known.link[link] = turn;
      visit(link);
    }
  }
}
