import { Worker } from "node:worker_threads";
import type { PlanInput, PlanInstance } from "./planInput.ts";
import type { PlanResult } from "./schema.ts";

/** A plan that takes so many ms longer than it may is stopped: it answers nobody any more. */
export const patience = 60_000;

/** Computes in a thread of its own, so that nobody who looks for a station waits for a planner. */
export function runPlan(input: PlanInput): Promise<{ result: PlanResult; instance: PlanInstance }> {
  const worker = new Worker(new URL("./planThread.ts", import.meta.url), { workerData: input });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => void worker.terminate(),
      (input.solve?.seconds ?? 0) * 1000 + patience,
    );
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      clearTimeout(limit);
      reject(new Error(`The planner's thread ended with ${code}`));
    });
  });
}
