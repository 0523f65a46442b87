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
export function startCluster(): Promise<Cluster>;
