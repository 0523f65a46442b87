import { join } from "node:path";
import { unavailable } from "../errors.ts";
import type { DatabaseLog } from "../openDatabase.ts";
import type { EngineSessions, QueryOutcome, Session, SessionSource } from "../session.ts";
import { decoderFor, encodeParameter } from "../values.ts";
import { createFolder } from "./createFolder.ts";
import { EngineThread } from "./engineThread.ts";
import { lockFolder } from "./folderLock.ts";
import type { EngineStart, RawOutcome } from "./messages.ts";
import { Turns } from "./turns.ts";

export interface EmbeddedOptions {
  /** Data folder; null keeps everything in memory, from a template dump when one is given. */
  dataDir: string | null;
  template?: string;
  /** Wall-clock limit of one application statement, in ms; the owner has none. */
  statementTimeoutMs: number;
  log: DatabaseLog;
}

/** The embedded engine as leased sessions: one connection, taken in turns. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedSessions> {
  if (options.dataDir === null) {
    const start = { folder: null, template: options.template ?? null };
    return new EmbeddedSessions(start, options, null, await EngineThread.start(start));
  }
  const lock = lockFolder(options.dataDir);
  try {
    const folder = join(options.dataDir, "database");
    await createFolder(folder);
    const start = { folder, template: null };
    return new EmbeddedSessions(start, options, lock, await EngineThread.start(start));
  } catch (error) {
    lock.release();
    throw error;
  }
}

export class EmbeddedSessions implements EngineSessions {
  readonly stepDownTo = "juxin_app";
  readonly owner: SessionSource = { lease: () => this.#lease(0) };
  readonly app: SessionSource;
  readonly #start: EngineStart;
  readonly #lock: { release(): void } | null;
  readonly #log: DatabaseLog;
  readonly #turns = new Turns();
  #thread: EngineThread;
  #closing: Promise<void> | null = null;

  constructor(
    start: EngineStart,
    options: EmbeddedOptions,
    lock: { release(): void } | null,
    thread: EngineThread,
  ) {
    this.#start = start;
    this.#lock = lock;
    this.#thread = thread;
    this.#log = options.log;
    this.app = { lease: () => this.#lease(options.statementTimeoutMs) };
  }

  async ping(): Promise<void> {
    if (this.#closing) throw unavailable("database closed");
    // Waiting behind a long transaction is not being ill: only a thread that is gone is replaced.
    if (this.#thread.gone) (await this.#lease(0)).release(false);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Writes the whole database to one uncompressed tar: the template for clones in memory. */
  async dump(path: string): Promise<void> {
    const done = await this.#turns.take();
    try {
      await this.#thread.run({ kind: "dump", path });
    } finally {
      done();
    }
  }

  async #close(): Promise<void> {
    const done = await this.#turns.take();
    try {
      if (!this.#thread.gone) await this.#thread.close();
    } finally {
      this.#lock?.release();
      done();
    }
  }

  async #lease(limitMs: number): Promise<Session> {
    if (this.#closing) throw unavailable("database closed");
    const done = await this.#turns.take();
    try {
      if (this.#closing) throw unavailable("database closed");
      if (this.#thread.gone) {
        if (!this.#start.folder) throw unavailable("a database in memory does not come back");
        this.#log("database.engineRestarted", {});
        this.#thread = await EngineThread.start(this.#start);
      }
      return new EmbeddedSession(this.#thread, limitMs, done);
    } catch (error) {
      done();
      throw error;
    }
  }
}

class EmbeddedSession implements Session {
  readonly #thread: EngineThread;
  readonly #limitMs: number;
  readonly #done: () => void;
  #last: Promise<unknown> = Promise.resolve();

  constructor(thread: EngineThread, limitMs: number, done: () => void) {
    this.#thread = thread;
    this.#limitMs = limitMs;
    this.#done = done;
  }

  /** One after the other, so that each statement's limit counts from its own start. */
  query(text: string, params: readonly unknown[]): Promise<QueryOutcome> {
    const request = { kind: "query" as const, text, params: params.map(encodeParameter) };
    const outcome = this.#last.then(() => this.#thread.run(request, this.#limitMs));
    this.#last = outcome.catch(() => {});
    return outcome.then((raw) => decode(raw!));
  }

  release(broken: boolean): void {
    void this.#last.then(async () => {
      if (broken && !this.#thread.gone)
        await this.#thread.end(unavailable("connection state unknown"));
      this.#done();
    });
  }
}

function decode(raw: RawOutcome): QueryOutcome {
  const decoders = raw.fields.map(({ oid }) => decoderFor(oid));
  const rows = raw.rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, text] of values.entries()) {
      row[raw.fields[index]!.name] = text === null ? null : decoders[index]!(text);
    }
    return row;
  });
  return { rows, command: raw.command, rowCount: raw.rowCount };
}
