import { NetworkError } from "../networkError.ts";
import { checkProfile, type Profile } from "../profiles/profile.ts";
import type { Roads } from "../roads.ts";
import { collectPieces, type Pieces } from "./collectPieces.ts";
import { findParts } from "./findParts.ts";
import { joinPieces } from "./joinPieces.ts";
import { layArcs } from "./layArcs.ts";
import { layGrid } from "./layGrid.ts";
import { type Bounds, type Network, type NetworkArrays, packNetwork } from "./network.ts";
import { spatialOrder } from "./spatialOrder.ts";
import { type Traced, traceLinks } from "./traceLinks.ts";

/**
 * The streets a profile may use, ready to be searched.
 * @throws NetworkError network.noRoads when it may use none, network.badProfile
 */
export function buildNetwork(roads: Roads, profile: Profile): Network {
  checkProfile(profile);
  const pieces = collectPieces(roads, profile);
  if (pieces.count === 0)
    throw new NetworkError(
      "network.noRoads",
      `文件里没有这种方式（${profile.id}）可走的道路 The file has no roads for this mode (${profile.id})`,
    );
  const joined = joinPieces(pieces);
  const lonOf = (node: number): number => roads.lon[pieces.original(node)]!;
  const latOf = (node: number): number => roads.lat[pieces.original(node)]!;
  const { order } = spatialOrder(joined.junction, lonOf, latOf);
  const traced = traceLinks(roads, pieces, joined, order);
  const nodes = numberNodes(roads, pieces, traced);
  const links = layLinks(pieces, traced, nodes.numberOf);
  const { part, partSize } = partsOf(traced, links, nodes.nodeId.length);
  const { numberOf: _, bounds, ...places } = nodes;
  const { grid, cellStart, cellPieces } = layGrid({ ...places, ...links }, bounds);
  return packNetwork(
    {
      ...places,
      ...links,
      ...layArcs(traced, pieces.kinds, links),
      part,
      partSize,
      cellStart,
      cellPieces,
    },
    {
      profile,
      bounds,
      grid,
      names: roads.names,
      report: {
        ...roads.report,
        doubledStretches: joined.doubled,
        closedBarriers: pieces.closedBarriers,
        parts: [...partSize.subarray(0, 100)],
      },
    },
  );
}

/** Numbers junctions first, then what links pass in their order. */
function numberNodes(roads: Roads, { nodeCount, original }: Pieces, traced: Traced) {
  const { junctions, shape, shapeNode } = traced;
  const inside = shapeNode.length - traced.from.length * 2;
  const count = junctions.length + inside;
  const nodeId = new Float64Array(count);
  const [lon, lat] = [new Int32Array(count), new Int32Array(count)];
  const numberOf = new Uint32Array(nodeCount);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const put = (node: number, number: number): void => {
    const at = original(node);
    numberOf[node] = number;
    nodeId[number] = roads.nodeId[at]!;
    const x = (lon[number] = roads.lon[at]!);
    const y = (lat[number] = roads.lat[at]!);
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  };
  let next = 0;
  for (const node of junctions) put(node, next++);
  for (let link = 0; link < traced.from.length; link++)
    for (let p = shape[link]! + 1; p < shape[link + 1]! - 1; p++) put(shapeNode[p]!, next++);
  const bounds: Bounds = [west, south, east, north];
  return { nodeId, lon, lat, numberOf, bounds };
}

type Links = Pick<
  NetworkArrays,
  | "linkFrom"
  | "linkTo"
  | "linkMetres"
  | "linkAhead"
  | "linkBack"
  | "linkShape"
  | "shapeNode"
  | "shapeMetres"
  | "shapeLink"
  | "shapeName"
>;

function layLinks({ kinds }: Pieces, traced: Traced, numberOf: Uint32Array): Links {
  const { from, to, kind, shape, shapeNode, shapeMetres } = traced;
  const linkMetres = new Float64Array(kind.length);
  const linkAhead = new Float64Array(kind.length);
  const linkBack = new Float64Array(kind.length);
  for (let link = 0; link < kind.length; link++) {
    const { ahead, back } = kinds.list[kind[link]!]!;
    linkMetres[link] = shapeMetres[shape[link + 1]! - 1]!;
    linkAhead[link] = ahead;
    linkBack[link] = back;
  }
  const renumber = (nodes: Uint32Array): Uint32Array => {
    for (let i = 0; i < nodes.length; i++) nodes[i] = numberOf[nodes[i]!]!;
    return nodes;
  };
  return {
    linkFrom: renumber(from),
    linkTo: renumber(to),
    linkMetres,
    linkAhead,
    linkBack,
    linkShape: shape,
    shapeMetres,
    shapeNode: renumber(shapeNode),
    shapeLink: traced.shapeLink,
    shapeName: traced.shapeName,
  };
}

function partsOf({ junctions }: Traced, links: Links, nodeCount: number) {
  const { linkFrom, linkTo, linkShape, shapeNode } = links;
  const passed = (link: number): number => linkShape[link + 1]! - linkShape[link]! - 2;
  const found = findParts(junctions.length, linkFrom, linkTo, passed);
  const part = new Uint32Array(nodeCount);
  part.set(found.part);
  for (let link = 0; link < linkFrom.length; link++)
    for (let p = linkShape[link]! + 1; p < linkShape[link + 1]! - 1; p++)
      part[shapeNode[p]!] = found.part[linkFrom[link]!]!;
  return { part, partSize: found.sizes };
}
