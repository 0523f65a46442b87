import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildNetwork,
  ebike,
  type Network,
  parseNetwork,
  type Roads,
  saveNetwork,
  walk,
} from "@juxin/reach";
import type { App } from "../../../platform/context.ts";
import type { TravelMode } from "../schema.ts";

export const profiles = { walk, ebike } as const;
export const modes = ["walk", "ebike"] as const;

const keyOf = (district: string, id: string, mode: TravelMode): string =>
  `networks/${district}/${id}.${mode}`;

/** What was built of some roads, for the person who imported them. */
export interface NetworkSummary {
  nodes: number;
  streets: number;
  skipped: number;
  /** Nodes of the largest connected part as a share of all: far below 1, roads do not join. */
  connected: number;
  bounds: [west: number, south: number, east: number, north: number];
}

/**
 * Builds the network of each mode and keeps it as one compact file; a mode that no road allows is left
 * out. @throws NetworkError when nobody can use any of the roads
 */
export async function storeNetworks(
  app: App,
  district: string,
  id: string,
  roads: Roads,
): Promise<{ modes: TravelMode[]; report: Partial<Record<TravelMode, NetworkSummary>> }> {
  const report: Partial<Record<TravelMode, NetworkSummary>> = {};
  let fault: unknown = null;
  for (const mode of modes) {
    try {
      const network = buildNetwork(roads, profiles[mode]);
      await app.files.put(keyOf(district, id, mode), await bytesOf(network));
      report[mode] = summaryOf(network);
    } catch (error) {
      fault ??= error;
    }
  }
  const made = modes.filter((mode) => report[mode] !== undefined);
  if (made.length === 0) throw fault;
  return { modes: made, report };
}

async function bytesOf(network: Network): Promise<Uint8Array> {
  const path = join(tmpdir(), `juxin-network-${randomUUID()}`);
  try {
    await saveNetwork(network, path);
    return await readFile(path);
  } finally {
    await rm(path, { force: true });
  }
}

function summaryOf(network: Network): NetworkSummary {
  const [west, south, east, north] = network.bounds;
  const degrees = (tenMillionths: number) => tenMillionths / 1e7;
  return {
    nodes: network.nodeCount,
    streets: network.linkCount,
    skipped: network.report.skipped,
    connected:
      Math.round(((network.report.parts[0] ?? 0) / Math.max(1, network.nodeCount)) * 1000) / 1000,
    bounds: [degrees(west), degrees(south), degrees(east), degrees(north)],
  };
}

const opened = new WeakMap<App, Map<string, Promise<Network>>>();

/** A stored network, opened once in the life of the process. */
export function loadStored(
  app: App,
  district: string,
  id: string,
  mode: TravelMode,
): Promise<Network> {
  const known = opened.get(app) ?? new Map<string, Promise<Network>>();
  opened.set(app, known);
  const key = keyOf(district, id, mode);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = app.files.get(key).then((bytes) => parseNetwork(Buffer.from(bytes)));
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
