import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { headOf, type Network } from "../network/network.ts";
import type { PointIndex } from "../search/pointIndex.ts";
import { countSome, type CountJob } from "./countSome.ts";

export interface CountOptions {
  minutes: number;
  /** Points to be counted, each by its weight (default 1), e.g. places, homes, jobs. */
  points?: PointIndex;
  weights?: ArrayLike<number>;
  /** Threads. Default: as many as the machine has; 1 works in the calling thread. */
  threads?: number;
}

const batch = 2048;

/**
 * From every junction: how many junctions lie within the time, or, with `points`, what weight of points.
 * Index as in the network (`nodeId[i]` is its OSM id). Big networks are shared among threads.
 */
export async function countReachable(
  network: Network,
  { minutes, points, weights, threads = availableParallelism() }: CountOptions,
): Promise<Float64Array> {
  const count = network.junctionCount;
  const result = new Float64Array(new SharedArrayBuffer(count * 8));
  const next = new Int32Array(new SharedArrayBuffer(4));
  const job: CountJob = {
    head: headOf(network),
    buffer: network.buffer,
    seconds: minutes * 60,
    batch,
    result,
    next,
    points: points && {
      first: points.first,
      next: points.next,
      metres: points.metres,
      weights: Float64Array.from(points.metres, (_, i) => (weights ? weights[i]! : 1)),
    },
  };
  const wanted = Math.max(1, Math.min(threads, Math.ceil(count / batch)));
  if (wanted === 1) countSome(job);
  else await Promise.all(Array.from({ length: wanted }, () => runThread(job)));
  return result;
}

function runThread(job: CountJob): Promise<void> {
  const worker = new Worker(new URL("./countWorker.ts", import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`a counting thread ended with ${code}`)),
    );
  });
}
