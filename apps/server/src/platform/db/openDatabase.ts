import { createDatabase, type Database } from "./database.ts";
import { openEmbedded } from "./embedded/embeddedSessions.ts";
import { openPostgres } from "./postgres/postgresSessions.ts";

/** Where trouble that no caller waits for is told: idle connections lost, the engine restarted. */
export type DatabaseLog = (event: string, detail: Record<string, unknown>) => void;

export interface OpenOptions {
  /** The owner's PostgreSQL address; without one the embedded database in dataDir is used. */
  url?: string | undefined;
  /** Login of the application, neither superuser nor owner; made by us when absent. */
  appUrl?: string | undefined;
  dataDir: string;
  /** Limit of one application statement, wall clock, in ms. */
  statementTimeoutMs?: number | undefined;
  log?: DatabaseLog | undefined;
}

/** Opens, migrates nothing. Throws DatabaseLockedError when the folder is in use. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { url, appUrl, dataDir, statementTimeoutMs = 30_000, log = () => {} } = options;
  if (url) {
    const sessions = openPostgres({ url, appUrl, dataDir, statementTimeoutMs, log });
    return createDatabase("postgres", sessions);
  }
  return createDatabase("embedded", await openEmbedded({ dataDir, statementTimeoutMs, log }));
}
