import type { DatabaseErrorFields } from "../errors.ts";

/** What the engine thread is started with. */
export interface EngineStart {
  /** Folder of the database files, or null for one that lives in memory. */
  folder: string | null;
  /** For one in memory: a dump (uncompressed tar) to start from. */
  template: string | null;
}

export type EngineRequest = { id: number } & (
  | { kind: "query"; text: string; params: (string | null)[] }
  | { kind: "dump"; path: string }
  | { kind: "close" }
);

/** Rows in PostgreSQL's text form; they are decoded where they are used. */
export interface RawOutcome {
  fields: { name: string; oid: number }[];
  rows: (string | null)[][];
  command: string;
  rowCount: number | null;
}

export type EngineReply =
  | { id: 0; kind: "ready" }
  | { id: number; kind: "done"; outcome: RawOutcome | null }
  | { id: number; kind: "refused"; fields: DatabaseErrorFields }
  /** The engine itself is broken: the thread must be replaced. */
  | { id: number; kind: "broken"; message: string };
