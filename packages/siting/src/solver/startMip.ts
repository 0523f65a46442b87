import { Worker } from "node:worker_threads";
import type { MipNews, MipTask } from "./highsWorker.ts";

/** HiGHS at work beside us. It is heard whenever the event loop turns, and may be killed at any time. */
export interface MipRun {
  solve(task: MipTask): void;
  /** Ends it, whatever it is doing. What it told so far stands. */
  kill(): Promise<void>;
}

/** @param failed the solver broke down (out of memory, say): nothing more will be heard of it */
export function startMip(hear: (news: MipNews) => void, failed: (error: unknown) => void): MipRun {
  const worker = new Worker(new URL("./highsWorker.ts", import.meta.url), {
    stdout: true,
    stderr: true,
  });
  let live = true;
  worker.on("message", (news: MipNews) => {
    if (live) hear(news);
  });
  worker.on("error", (error) => {
    if (live) failed(error);
    live = false;
  });
  return {
    solve(task) {
      if (live) worker.postMessage(task);
    },
    async kill() {
      live = false;
      await worker.terminate();
    },
  };
}
