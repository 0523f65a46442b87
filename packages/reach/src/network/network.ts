import type { Profile } from "../profiles/profile.ts";
import type { RoadsReport } from "../roads.ts";

/**
 * Streets one profile may use. Junctions are numbered first; a *link* is a street between two
 * junctions with the nodes it passes, so searches touch junctions only and still know every node.
 * All arrays lie in one shared buffer: workers and files take it as it is.
 */
export interface Network {
  readonly profile: Profile;
  readonly nodeCount: number;
  readonly junctionCount: number;
  readonly linkCount: number;
  readonly arrays: NetworkArrays;
  /** Street names; 0 is the empty one. */
  readonly names: readonly string[];
  readonly bounds: Bounds;
  readonly grid: GridShape;
  readonly report: NetworkReport;
  readonly buffer: SharedArrayBuffer;
}

/** A part of fewer nodes than this is an island: a path the map has not joined to anything. */
export const ISLAND_NODES = 50;

/** West, south, east, north, ten-millionths of a degree. */
export type Bounds = readonly [number, number, number, number];

export interface NetworkReport extends RoadsReport {
  /** Stretches that two ways describe: kept once, with the better speed. */
  doubledStretches: number;
  /** Gates and the like at which this profile must stop. */
  closedBarriers: number;
  /** Parts of the network that no street joins, the largest first: nodes in each (up to 100). */
  parts: readonly number[];
}

/** Square cells over the bounds in which the pieces of streets are listed, for snapping. */
export interface GridShape {
  columns: number;
  rows: number;
  /** Size of a cell, ten-millionths of a degree. */
  width: number;
  height: number;
}

/** Arrays by name, in the order they are stored. n nodes, j junctions, l links, p points of shapes, a arcs. */
export interface NetworkArrays {
  /** n: OSM id; WGS-84 in ten-millionths of a degree. */
  nodeId: Float64Array;
  lon: Int32Array;
  lat: Int32Array;
  /** n: number of the part it lies in, the largest is 0; and the nodes of each part. */
  part: Uint32Array;
  partSize: Uint32Array;
  /** l: ends, metres, speeds in m/s (0: not this way); l + 1: first point of its shape. */
  linkFrom: Uint32Array;
  linkTo: Uint32Array;
  linkMetres: Float64Array;
  linkAhead: Float64Array;
  linkBack: Float64Array;
  linkShape: Uint32Array;
  /** p: node, metres from the link's beginning, link, name of the street. A link's last point begins no piece. */
  shapeNode: Uint32Array;
  shapeMetres: Float64Array;
  shapeLink: Uint32Array;
  shapeName: Uint32Array;
  /** j: 1 where open streets meet, 0 behind gates: there only who begins or ends there may be. */
  open: Uint32Array;
  /** j + 1 and a: ways out of a junction; `arcLink` is link × 4, + 1 entered from its end, + 2 usable both ways. */
  arcStart: Uint32Array;
  arcTo: Uint32Array;
  arcSeconds: Float64Array;
  arcLink: Uint32Array;
  /** cells + 1: pieces (their first points) that touch each cell. */
  cellStart: Uint32Array;
  cellPieces: Uint32Array;
}

/** Makes a view on shared memory; the three kinds in use are all of this form. */
interface Kind {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): NetworkArrays[keyof NetworkArrays];
}

/** Kind of each array; its order is the order in the buffer. */
export const ARRAY_KINDS: { readonly [K in keyof NetworkArrays]: Kind } = {
  nodeId: Float64Array,
  lon: Int32Array,
  lat: Int32Array,
  part: Uint32Array,
  partSize: Uint32Array,
  linkFrom: Uint32Array,
  linkTo: Uint32Array,
  linkMetres: Float64Array,
  linkAhead: Float64Array,
  linkBack: Float64Array,
  linkShape: Uint32Array,
  shapeNode: Uint32Array,
  shapeMetres: Float64Array,
  shapeLink: Uint32Array,
  shapeName: Uint32Array,
  open: Uint32Array,
  arcStart: Uint32Array,
  arcTo: Uint32Array,
  arcSeconds: Float64Array,
  arcLink: Uint32Array,
  cellStart: Uint32Array,
  cellPieces: Uint32Array,
};

export type ArrayName = keyof NetworkArrays;
export const ARRAY_NAMES = Object.keys(ARRAY_KINDS) as ArrayName[];

/** What is needed, beside the buffer, to see a network in it. */
export interface NetworkHead {
  profile: Profile;
  lengths: Record<ArrayName, number>;
  names: readonly string[];
  bounds: Bounds;
  grid: GridShape;
  report: NetworkReport;
}

/** Views of the arrays in a buffer that holds them one after another, each on eight bytes. */
export function viewNetwork(head: NetworkHead, buffer: SharedArrayBuffer): Network {
  const arrays: Partial<Record<ArrayName, unknown>> = {};
  let at = 0;
  for (const name of ARRAY_NAMES) {
    const Kind = ARRAY_KINDS[name];
    arrays[name] = new Kind(buffer, at, head.lengths[name]);
    at += sizeOf(name, head.lengths[name]);
  }
  const { profile, names, bounds, grid, report, lengths } = head;
  return {
    profile,
    names,
    bounds,
    grid,
    report,
    buffer,
    nodeCount: lengths.nodeId,
    junctionCount: lengths.arcStart - 1,
    linkCount: lengths.linkFrom,
    arrays: arrays as unknown as NetworkArrays,
  };
}

/** Puts arrays made one by one into one shared buffer. */
export function packNetwork(made: NetworkArrays, rest: Omit<NetworkHead, "lengths">): Network {
  const lengths = Object.fromEntries(
    ARRAY_NAMES.map((name) => [name, made[name].length]),
  ) as Record<ArrayName, number>;
  const network = viewNetwork({ ...rest, lengths }, new SharedArrayBuffer(bufferSize(lengths)));
  for (const name of ARRAY_NAMES) network.arrays[name].set(made[name] as never);
  return network;
}

export function headOf(network: Network): NetworkHead {
  const { profile, names, bounds, grid, report, arrays } = network;
  const lengths = Object.fromEntries(
    ARRAY_NAMES.map((name) => [name, arrays[name].length]),
  ) as Record<ArrayName, number>;
  return { profile, names, bounds, grid, report, lengths };
}

export const bufferSize = (lengths: Record<ArrayName, number>): number =>
  ARRAY_NAMES.reduce((sum, name) => sum + sizeOf(name, lengths[name]), 0);

const sizeOf = (name: ArrayName, length: number): number =>
  Math.ceil((length * ARRAY_KINDS[name].BYTES_PER_ELEMENT) / 8) * 8;
