import { Worker } from "node:worker_threads";
import { type DatabaseError, databaseError, statementTimeout, unavailable } from "../errors.ts";
import type { EngineReply, EngineRequest, EngineStart, RawOutcome } from "./messages.ts";

type Request = EngineRequest extends infer R ? (R extends unknown ? Omit<R, "id"> : never) : never;
interface Waiting {
  resolve(outcome: RawOutcome | null): void;
  reject(error: Error): void;
}

/** Takes over a running engine at a clean close, where one is worth keeping: in tests. */
export type Keeper = (worker: Worker) => void;

/** One running engine thread. Once it is gone it stays gone: every later request is refused. */
export class EngineThread {
  readonly #worker: Worker;
  readonly #keeper: Keeper | undefined;
  readonly #waiting = new Map<number, Waiting>();
  /** Done when the thread has really stopped: only then may another open the same folder. */
  readonly ended: Promise<void>;
  #lastId = 0;
  #gone: Error | null = null;

  private constructor(worker: Worker, keeper: Keeper | undefined) {
    this.#worker = worker;
    this.#keeper = keeper;
    this.#worker.on("message", (message: EngineReply) => this.#receive(message));
    this.#worker.on("error", (error) =>
      this.#die(unavailable(`engine failed: ${error.message}`, error)),
    );
    this.ended = new Promise((resolve) => {
      this.#worker.on("exit", () => {
        this.#die(unavailable("engine stopped"));
        resolve();
      });
    });
  }

  static async start(start: EngineStart, keeper?: Keeper): Promise<EngineThread> {
    const worker = new Worker(new URL("./engine.ts", import.meta.url), {
      workerData: start,
      execArgv: [],
    });
    const thread = new EngineThread(worker, keeper);
    await new Promise((resolve, reject) => thread.#waiting.set(0, { resolve, reject }));
    return thread;
  }

  /** One that was kept. */
  static resume(worker: Worker, keeper: Keeper): EngineThread {
    worker.ref();
    return new EngineThread(worker, keeper);
  }

  get gone(): boolean {
    return this.#gone !== null;
  }

  /** Runs one request; past limitMs (0 = none) the thread is ended, and with it the transaction. */
  async run(request: Request, limitMs = 0): Promise<RawOutcome | null> {
    if (this.#gone) throw this.#gone;
    const id = ++this.#lastId;
    const answer = new Promise<RawOutcome | null>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#worker.postMessage({ id, ...request });
    if (limitMs === 0) return await answer;
    const timer = setTimeout(() => this.end(statementTimeout(limitMs)), limitMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Closes the database cleanly, then the thread. */
  async close(): Promise<void> {
    if (this.#keeper !== undefined && !this.gone) return this.#handOver(this.#keeper);
    try {
      await this.run({ kind: "close" });
    } finally {
      await this.end(unavailable("database closed"));
    }
  }

  async end(reason: DatabaseError): Promise<void> {
    this.#die(reason);
    await this.#worker.terminate();
  }

  #handOver(keeper: Keeper): void {
    this.#die(unavailable("database closed"));
    for (const event of ["message", "error", "exit"]) this.#worker.removeAllListeners(event);
    this.#worker.unref();
    keeper(this.#worker);
  }

  #receive(message: EngineReply): void {
    if (message.kind === "broken") {
      void this.end(unavailable(`engine failed: ${message.message}`));
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === "ready") waiting?.resolve(null);
    if (message.kind === "done") waiting?.resolve(message.outcome);
    if (message.kind === "refused") waiting?.reject(databaseError(message.fields));
  }

  #die(reason: Error): void {
    this.#gone ??= reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
