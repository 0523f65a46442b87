export interface Cluster {
  /** The superuser's address of the database `postgres`. */
  url: string;
  /** Stops the server, keeps its data. */
  halt(): Promise<void>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
  /** Stops it and removes everything. */
  stop(): Promise<void>;
}

export function findServerPrograms(): string | null;
/** `settings` replace those of a test server, e.g. `{ fsync: "on" }` where a measurement needs the real cost. */
export function startCluster(options?: { settings?: Record<string, string> }): Promise<Cluster>;
