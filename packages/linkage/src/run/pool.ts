import { Worker } from "node:worker_threads";
import { type ResultOf, type StageName, stages, type TaskOf } from "./stages.ts";
import type { Work } from "./work.ts";

/** Does tasks of a stage, in the calling thread or on several. */
export interface Pool {
  readonly threads: number;
  /** Changes the work, for all threads. */
  share(patch: Partial<Work>): void;
  /** @returns results in the order of the tasks */
  run<S extends StageName>(stage: S, tasks: readonly TaskOf<S>[]): Promise<ResultOf<S>[]>;
  close(): Promise<void>;
}

export function createInlinePool(work: Work): Pool {
  return {
    threads: 1,
    share: (patch) => void Object.assign(work, patch),
    run: async (stage, tasks) => {
      const stageOf = stages[stage] as (work: Work, task: unknown) => never;
      return tasks.map((task) => stageOf(work, task));
    },
    close: async () => {},
  };
}

/** A thread that dies is replaced this often before the work is given up. */
const deaths = 3;

interface Job {
  stage: StageName;
  task: unknown;
  done(result: unknown): void;
  failed(error: unknown): void;
}

/** Threads that share the work. What a dying thread was doing is done again by another. @param onStart told of each thread */
export function createThreadPool(
  work: Work,
  threads: number,
  onStart?: (worker: Worker) => void,
): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let left = deaths;
  let closing = false;
  const doing = new Map<Worker, Job>();

  const next = (worker: Worker): void => {
    const job = waiting.shift();
    if (job === undefined) {
      idle.push(worker);
      return;
    }
    doing.set(worker, job);
    worker.postMessage({ stage: job.stage, task: job.task, id: 0 });
  };
  const start = (): void => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    all.add(worker);
    worker.postMessage({ share: { ...work } });
    worker.on("message", ({ result, error }: { result?: unknown; error?: unknown }) => {
      const job = doing.get(worker)!;
      doing.delete(worker);
      next(worker);
      if (error === undefined) job.done(result);
      else job.failed(error);
    });
    let fault: unknown = new Error("a linkage thread ended");
    worker.on("error", (error) => (fault = error));
    worker.on("exit", () => {
      all.delete(worker);
      if (closing) return;
      const job = doing.get(worker);
      doing.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      if (left-- > 0) {
        if (job !== undefined) waiting.unshift(job);
        start();
      } else {
        job?.failed(fault);
        for (const one of waiting.splice(0)) one.failed(fault);
      }
    });
    next(worker);
    onStart?.(worker);
  };
  for (let i = 0; i < threads; i++) start();

  return {
    threads,
    share(patch) {
      Object.assign(work, patch);
      for (const worker of all) worker.postMessage({ share: patch });
    },
    run: (stage, tasks) =>
      Promise.all(
        tasks.map(
          (task) =>
            new Promise<never>((resolve, reject) => {
              waiting.push({
                stage,
                task,
                done: resolve as (result: unknown) => void,
                failed: reject,
              });
              const worker = idle.pop();
              if (worker !== undefined) next(worker);
            }),
        ),
      ),
    async close() {
      closing = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
