import { type MessagePort, Worker } from "node:worker_threads";

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

/** What a thread is told when one of its messages has been handled. */
const handled = "handled";

export interface ThreadOptions<Message> {
  data: unknown;
  /** Heap of the thread; past it the thread ends and the process lives. */
  memoryMb: number;
  /** For its own work: while what it posted is handled, it may be waiting for us, and nothing counts. */
  timeoutMs: number;
  /** One at a time, in order; what it throws ends the thread. */
  onMessage(message: Message): void | Promise<void>;
  signal?: AbortSignal;
}

/**
 * For a thread of ours: posts and, once `ahead` of what it posted is not handled yet, waits. What waits
 * stays in the thread: read all at once, a hundred large messages held up whoever handles them.
 */
export function createPost<Message>(
  port: MessagePort,
  ahead: number,
): (message: Message) => Promise<void> {
  let waiting = 0;
  let goOn = () => {};
  port.on("message", () => {
    waiting -= 1;
    goOn();
  });
  port.unref();
  return async (message) => {
    port.postMessage(message);
    waiting += 1;
    if (waiting < ahead) return;
    port.ref();
    await new Promise<void>((resolve) => (goOn = resolve));
    port.unref();
  };
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
    let last: Promise<void> = Promise.resolve();
    let fault: unknown = null;
    const end = (reason: unknown) => {
      fault ??= reason;
      void worker.terminate();
    };
    const began = performance.now();
    const handling = { since: 0, waiting: 0, ms: 0 };
    let timer: NodeJS.Timeout;
    const look = () => {
      const now = performance.now();
      const ours = handling.ms + (handling.waiting > 0 ? now - handling.since : 0);
      const left = options.timeoutMs - (now - began - ours);
      if (left <= 0) end(new ThreadFault("time"));
      else timer = setTimeout(look, Math.max(1, left));
    };
    look();
    const stop = () => end(options.signal?.reason ?? new ThreadFault("died"));
    options.signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: Message) => {
      if (handling.waiting++ === 0) handling.since = performance.now();
      last = last
        .then(() => (fault === null ? options.onMessage(message) : undefined))
        .then(() => worker.postMessage(handled))
        .catch(end)
        .finally(() => {
          if (--handling.waiting === 0) handling.ms += performance.now() - handling.since;
        });
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
      void last.then(() => {
        options.signal?.removeEventListener("abort", stop);
        if (fault === null && code !== 0) fault = new ThreadFault("died");
        if (fault === null) resolve();
        else reject(fault);
      });
    });
  });
}
