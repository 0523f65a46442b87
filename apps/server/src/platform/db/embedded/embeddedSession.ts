import { DatabaseUnavailableError, unavailable } from "../errors.ts";
import type { QueryOutcome, Session } from "../session.ts";
import { decoderFor, encodeParameter } from "../values.ts";
import type { EngineThread } from "./engineThread.ts";
import type { RawOutcome } from "./messages.ts";

/** A holder that says nothing for so long keeps everybody waiting: ms, as on PostgreSQL. */
const idleLimitMs = 60_000;

/** The one connection while somebody has it; `done` lets the next one on. */
export class EmbeddedSession implements Session {
  readonly #thread: EngineThread;
  readonly #limitMs: number;
  readonly #done: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #underWay = 0;
  #idle: NodeJS.Timeout | undefined;
  #over = false;

  constructor(thread: EngineThread, limitMs: number, done: () => void) {
    this.#thread = thread;
    this.#limitMs = limitMs;
    this.#done = done;
    this.#waitForNext();
  }

  /** One after the other, so that each statement's limit counts from its own start. */
  async query(text: string, params: readonly unknown[]): Promise<QueryOutcome> {
    if (this.#over) throw idleTooLong();
    const request = { kind: "query" as const, text, params: params.map(encodeParameter) };
    clearTimeout(this.#idle);
    this.#underWay++;
    const outcome = this.#last.then(() => this.#thread.run(request, this.#limitMs));
    this.#last = outcome.catch(() => {});
    try {
      return decode((await outcome)!);
    } finally {
      if (--this.#underWay === 0) this.#waitForNext();
    }
  }

  release(broken: boolean): void {
    if (this.#over) return;
    this.#over = true;
    void this.#last.then(async () => {
      clearTimeout(this.#idle);
      if (broken && !this.#thread.gone) {
        await this.#thread.end(unavailable("connection state unknown"));
      }
      this.#done();
    });
  }

  #waitForNext(): void {
    if (this.#over || this.#limitMs === 0) return;
    this.#idle = setTimeout(() => {
      this.#over = true;
      const rollback = { kind: "query" as const, text: "rollback", params: [] };
      void this.#thread.run(rollback).then(this.#done, this.#done);
    }, idleLimitMs);
  }
}

function idleTooLong(): DatabaseUnavailableError {
  return new DatabaseUnavailableError({
    code: "25P03",
    message: `transaction ended: no statement for ${idleLimitMs / 1000} s`,
  });
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
