/** What a way or a node is tagged with; only keys that some profile asks for. */
export type Tags = Readonly<Record<string, string>>;

/** Keys kept of ways and of nodes: what profiles may ask. */
export const WAY_KEYS: ReadonlySet<string> = new Set([
  "highway",
  "access",
  "foot",
  "bicycle",
  "vehicle",
  "electric_bicycle",
  "motorroad",
  "oneway",
  "oneway:bicycle",
  "oneway:foot",
  "cycleway",
  "cycleway:left",
  "cycleway:right",
  "cycleway:both",
  "cycleway:left:oneway",
  "cycleway:right:oneway",
  "junction",
  "bridge",
  "tunnel",
  "ramp:bicycle",
]);
export const NODE_KEYS: ReadonlySet<string> = new Set([
  "barrier",
  "access",
  "foot",
  "bicycle",
  "electric_bicycle",
  "locked",
]);

/** A reference to a node that the file does not hold: the way is cut there. */
export const MISSING = 0xffff_ffff;

/** Everything with a `highway` tag in a file, before anyone asks who may use it. */
export interface Roads {
  /** OSM ids; for lists without ids, numbers from 1 in order of appearance. */
  nodeId: Float64Array;
  /** WGS-84, ten-millionths of a degree, as OSM keeps them. */
  lon: Int32Array;
  lat: Int32Array;
  /** Way w passes `refs[wayStart[w]]` to `refs[wayStart[w + 1] - 1]`: indices of nodes, or MISSING. */
  wayStart: Uint32Array;
  refs: Uint32Array;
  /** Index into `tagSets` and `names` (0 is the empty name). */
  wayTags: Uint32Array;
  wayName: Uint32Array;
  tagSets: readonly Tags[];
  names: readonly string[];
  /** Gates, bollards and their like, by index of node. */
  nodeTags: ReadonlyMap<number, Tags>;
  report: RoadsReport;
}

export interface RoadsReport {
  ways: number;
  /** Ways that came twice (overlapping extracts merged): the first is kept. */
  doubledWays: number;
  /** References to nodes outside the file: the way is cut there. */
  missingNodes: number;
  /** Shapes that were no line, or had a coordinate outside the earth. */
  skipped: number;
}
