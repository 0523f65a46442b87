import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { fsyncPath } from "../fsync.ts";

/** As shipped PGlite runs with fsync off and its file layer has none: both are put right here. */
export const durableStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...settings({ fsync: "on", wal_sync_method: "fsync", synchronous_commit: "on" }),
];

/** The part of Emscripten's node file system that the fsync is hung into (PGlite 0.5.16). */
interface NodeFileLayer {
  stream_ops: { fsync?: (stream: OpenStream) => number };
  realPath(node: unknown): string;
}
interface OpenStream {
  nfd?: number;
  node: unknown;
}

export class DurableNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const result = await super.init(...given);
    result.emscriptenOpts.preRun?.push((module: unknown) => {
      const layer = (module as { NODEFS: NodeFileLayer }).NODEFS;
      layer.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        else fsyncPath(layer.realPath(stream.node));
        return 0;
      };
    });
    return result;
  }
}

/** PostgreSQL settings as start parameters. */
export function settings(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
