/**
 * Streets and time: who gets where in how many minutes on foot or by e-bike. Pure: bytes and points
 * in, times and polygons out. Positions are WGS-84 degrees; lengths metres; times seconds.
 */
export { NetworkError } from "./networkError.ts";
export type { NetworkFault } from "./networkError.ts";
export type { Roads, RoadsReport, Tags } from "./roads.ts";
export { readPbf } from "./pbf/readPbf.ts";
export { ebike } from "./profiles/ebike.ts";
export { walk } from "./profiles/walk.ts";
export { speedsOf } from "./profiles/profile.ts";
export type { Profile } from "./profiles/profile.ts";
export { readRoadList } from "./lists/readRoadList.ts";
export { loadNetwork } from "./network/loadNetwork.ts";
export { openNetwork, parseNetwork, saveNetwork } from "./network/networkFile.ts";
export { PlaceListError, readPlaces } from "./places/readPlaces.ts";
export type { Place, PlaceFault, PlaceList } from "./places/readPlaces.ts";
export { compareDatum, suspectDatum } from "./snap/suspectDatum.ts";
export type { DatumSuspicion } from "./snap/suspectDatum.ts";
export { toFeature } from "./circles/toFeature.ts";
export type { CircleFeature } from "./circles/toFeature.ts";
export { buildNetwork } from "./network/buildNetwork.ts";
export { streetLines } from "./network/streetLines.ts";
export { streetsInTile } from "./network/streetsInTile.ts";
export type { TileLine, TileOptions } from "./network/streetsInTile.ts";
export type { StreetLine } from "./network/streetLines.ts";
export { ISLAND_NODES } from "./network/network.ts";
export type { Network, NetworkReport } from "./network/network.ts";
export { isSnap, snapPoint } from "./snap/snap.ts";
export type { Point, Snap, SnapOptions, Unsnapped } from "./snap/snap.ts";
export { Search } from "./search/search.ts";
export { reachedNodes } from "./search/reachedNodes.ts";
export type { ReachedNodes } from "./search/reachedNodes.ts";
export { travelTimes } from "./search/travelTimes.ts";
export { coverSets } from "./search/coverSets.ts";
export type { CoverSets } from "./search/coverSets.ts";
export { indexPoints } from "./search/pointIndex.ts";
export type { PointIndex } from "./search/pointIndex.ts";
export { countReachable } from "./workers/countReachable.ts";
export type { CountOptions } from "./workers/countReachable.ts";
export { createPlaceFinder } from "./search/nearestPlaces.ts";
export type { Nearest, NearestOptions, NearPlace, PlaceFinder } from "./search/nearestPlaces.ts";
export { reach, reachOne } from "./circles/reach.ts";
export type { Circle, Reach, ReachOptions } from "./circles/reach.ts";
export { straightLineCircle } from "./circles/straightLineCircle.ts";
export type { Geometry, Position, Ring } from "./circles/geometry.ts";
