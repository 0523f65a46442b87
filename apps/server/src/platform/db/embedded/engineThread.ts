import { Worker } from "node:worker_threads";
import { type DatabaseError, databaseError, statementTimeout, unavailable } from "../errors.ts";
import type { EngineReply, EngineRequest, EngineStart, RawOutcome } from "./messages.ts";

type Request = EngineRequest extends infer R ? (R extends unknown ? Omit<R, "id"> : never) : never;
interface Waiting {
  resolve(outcome: RawOutcome | null): void;
  reject(error: Error): void;
}

/** One running engine thread. Once it is gone it stays gone: every later request is refused. */
export class EngineThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ready: Promise<void>;
  /** Done when the thread has really stopped: only then may another open the same folder. */
  readonly ended: Promise<void>;
  #lastId = 0;
  #gone: Error | null = null;

  private constructor(start: EngineStart) {
    this.#worker = new Worker(new URL("./engine.ts", import.meta.url), {
      workerData: start,
      execArgv: [],
    });
    this.#ready = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => resolve(), reject });
    });
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

  static async start(start: EngineStart): Promise<EngineThread> {
    const thread = new EngineThread(start);
    await thread.#ready;
    return thread;
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
