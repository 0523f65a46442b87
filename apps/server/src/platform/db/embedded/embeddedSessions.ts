import { join } from "node:path";
import { unavailable } from "../errors.ts";
import type { DatabaseLog } from "../openDatabase.ts";
import type { EngineSessions, Session, SessionSource } from "../session.ts";
import { createFolder } from "./createFolder.ts";
import { EngineThread } from "./engineThread.ts";
import { lockFolder } from "./folderLock.ts";
import { EmbeddedSession } from "./embeddedSession.ts";
import type { EngineStart } from "./messages.ts";
import { Turns } from "./turns.ts";
import { startUpkeep } from "./upkeep.ts";

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
  readonly #stopUpkeep: () => void;
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
    this.#stopUpkeep = start.folder ? startUpkeep(this.owner, options.log) : () => {};
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
    this.#stopUpkeep();
    const done = await this.#turns.take();
    try {
      if (this.#thread.gone) await this.#thread.ended;
      else await this.#thread.close();
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
        await this.#thread.ended;
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
