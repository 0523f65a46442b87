import { ISLAND_NODES, type Network } from "../network/network.ts";
import { cosineOf, METRES_PER_UNIT } from "../earth.ts";

/** WGS-84, degrees. */
export interface Point {
  lon: number;
  lat: number;
}

/** A point brought to the nearest street. */
export interface Snap {
  link: number;
  /** First point of the piece of the link's shape it lies on. */
  piece: number;
  /** From the link's beginning, m. */
  metres: number;
  /** Where on the street, degrees, and how far from the point itself, m. */
  lon: number;
  lat: number;
  away: number;
  /** Name of the street, or "". */
  road: string;
  /** Number of the part of the network (0 is the largest) and the nodes in it. */
  part: number;
  partNodes: number;
  /** A nearer street was passed over because it joins no other: its nodes; else 0. */
  passedIsland: number;
}

/** Why a point is on no street. `nearest` is how far the nearest one is, m; null: none within 5 km. */
export interface Unsnapped {
  reason: "notACoordinate" | "tooFar" | "island";
  nearest: number | null;
  /** Nodes of the island it stands on. */
  islandNodes?: number;
}

export interface SnapOptions {
  /** Farthest street, m. Default 250. */
  maxMetres?: number;
}

/** How much farther than an island's street another street may be and still be taken. */
const besideIsland = 100;
const farthest = 5000;

export const isSnap = (one: Snap | Unsnapped): one is Snap => "link" in one;

/** Brings a point to the nearest street, not only to the nearest node. */
export function snapPoint(
  network: Network,
  point: Point,
  { maxMetres = 250 }: SnapOptions = {},
): Snap | Unsnapped {
  const { lon, lat } = point;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
    return { reason: "notACoordinate", nearest: null };
  const near = findNearest(network, lon * 1e7, lat * 1e7, maxMetres);
  const { any, joined } = near;
  if (any.piece < 0) {
    const far = findNearest(network, lon * 1e7, lat * 1e7, farthest).any;
    return { reason: "tooFar", nearest: far.piece < 0 ? null : far.away };
  }
  const islandNodes = partNodesOf(network, any.piece);
  if (joined.piece < 0 || joined.away > any.away + besideIsland)
    return { reason: "island", nearest: any.away, islandNodes };
  return toSnap(network, joined, joined.piece === any.piece ? 0 : islandNodes);
}

/** Metres to the nearest street of any part; Infinity when there is none within `maxMetres`. */
export const metresToStreet = (network: Network, { lon, lat }: Point, maxMetres: number): number =>
  findNearest(network, lon * 1e7, lat * 1e7, maxMetres).any.away;

interface Found {
  piece: number;
  away: number;
  /** How far along the piece, 0 to 1. */
  part: number;
}

/** Nearest piece of all, and nearest that is on no island, by rings of cells around the point. */
function findNearest(network: Network, x: number, y: number, maxMetres: number) {
  const { grid, bounds, arrays } = network;
  const { cellStart, cellPieces, part, partSize, shapeNode } = arrays;
  const { columns, rows } = grid;
  const any: Found = { piece: -1, away: Infinity, part: 0 };
  const joined: Found = { piece: -1, away: Infinity, part: 0 };
  const smallest = Math.min(ISLAND_NODES, partSize[0] ?? 0);
  const east = METRES_PER_UNIT * cosineOf(y);
  const cell = Math.min(grid.width * east, grid.height * METRES_PER_UNIT);
  const column = clamp(Math.floor((x - bounds[0]) / grid.width), columns);
  const row = clamp(Math.floor((y - bounds[1]) / grid.height), rows);
  const look = (c: number, r: number): void => {
    if (c < 0 || r < 0 || c >= columns || r >= rows) return;
    const at = r * columns + c;
    for (let i = cellStart[at]!; i < cellStart[at + 1]!; i++) {
      const piece = cellPieces[i]!;
      const found = project(network, piece, x, y, east);
      if (found.away > maxMetres) continue;
      if (found.away < any.away) Object.assign(any, found);
      if (found.away < joined.away && partSize[part[shapeNode[piece]!]!]! >= smallest)
        Object.assign(joined, found);
    }
  };
  const last = Math.max(columns, rows);
  for (let ring = 0; ring <= last; ring++) {
    if ((ring - 1) * cell > Math.min(maxMetres, joined.away)) break;
    if (ring === 0) {
      look(column, row);
      continue;
    }
    for (let c = column - ring; c <= column + ring; c++) {
      look(c, row - ring);
      look(c, row + ring);
    }
    for (let r = row - ring + 1; r < row + ring; r++) {
      look(column - ring, r);
      look(column + ring, r);
    }
  }
  return { any, joined };
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** Nearest point of a piece, on a plane that touches the earth at the point. */
function project({ arrays }: Network, piece: number, x: number, y: number, east: number): Found {
  const { shapeNode, lon, lat } = arrays;
  const [a, b] = [shapeNode[piece]!, shapeNode[piece + 1]!];
  const ax = (lon[a]! - x) * east;
  const ay = (lat[a]! - y) * METRES_PER_UNIT;
  const bx = (lon[b]! - x) * east - ax;
  const by = (lat[b]! - y) * METRES_PER_UNIT - ay;
  const square = bx * bx + by * by;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * bx + ay * by) / square));
  return { piece, part, away: Math.hypot(ax + part * bx, ay + part * by) };
}

const partNodesOf = ({ arrays }: Network, piece: number): number =>
  arrays.partSize[arrays.part[arrays.shapeNode[piece]!]!]!;

function toSnap(network: Network, { piece, away, part }: Found, passedIsland: number): Snap {
  const { shapeNode, shapeMetres, shapeLink, shapeName, lon, lat, part: partOf } = network.arrays;
  const [a, b] = [shapeNode[piece]!, shapeNode[piece + 1]!];
  const between = (from: number, to: number) => from + (to - from) * part;
  return {
    link: shapeLink[piece]!,
    piece,
    metres: between(shapeMetres[piece]!, shapeMetres[piece + 1]!),
    lon: between(lon[a]!, lon[b]!) / 1e7,
    lat: between(lat[a]!, lat[b]!) / 1e7,
    away,
    road: network.names[shapeName[piece]!] ?? "",
    part: partOf[a]!,
    partNodes: partNodesOf(network, piece),
    passedIsland,
  };
}
