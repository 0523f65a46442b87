import { Worker } from "node:worker_threads";

export type ThreadFaultReason = "memory" | "time" | "died";

/** A thread that did not end by itself. `memory` and `time` come again with the same input, `died` need not. */
export class ThreadFault extends Error {
  readonly reason: ThreadFaultReason;

  constructor(reason: ThreadFaultReason, cause?: unknown) {
    super(`thread: ${reason}`, { cause });
    this.name = "ThreadFault";
    this.reason = reason;
  }
}

export interface ThreadOptions<Message> {
  data: unknown;
  /** Heap of the thread; past it the thread ends and the process lives. */
  memoryMb: number;
  timeoutMs: number;
  /** One at a time, in order; what it throws ends the thread. */
  onMessage(message: Message): void | Promise<void>;
  signal?: AbortSignal;
}

/**
 * Runs a file of ours in a thread of its own until it ends, handing over what it posts.
 * @throws ThreadFault when it ended otherwise than by itself, or whatever `onMessage` threw.
 */
export function runThread<Message>(file: URL, options: ThreadOptions<Message>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: options.data,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    });
    let handled: Promise<void> = Promise.resolve();
    let fault: unknown = null;
    const end = (reason: unknown) => {
      fault ??= reason;
      void worker.terminate();
    };
    const timer = setTimeout(() => end(new ThreadFault("time")), options.timeoutMs);
    const stop = () => end(options.signal?.reason ?? new ThreadFault("died"));
    options.signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: Message) => {
      handled = handled
        .then(() => (fault === null ? options.onMessage(message) : undefined))
        .catch(end);
    });
    worker.on("error", (error: Error & { code?: string }) => {
      fault ??= new ThreadFault(
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "died",
        error,
      );
    });
    worker.on("exit", (code) => {
      clearTimeout(timer);
      // What it posted may be handled long after it ended, and can be stopped until then.
      void handled.then(() => {
        options.signal?.removeEventListener("abort", stop);
        if (fault === null && code !== 0) fault = new ThreadFault("died");
        if (fault === null) resolve();
        else reject(fault);
      });
    });
  });
}
