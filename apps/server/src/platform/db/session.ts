/** One database connection, leased to one caller at a time. */
export interface Session {
  /** Without params several statements may stand in one text; the last result is returned. */
  query(text: string, params: readonly unknown[]): Promise<QueryOutcome>;
  /** Gives the connection back; one whose state is unknown is thrown away. */
  release(broken: boolean): void;
}

export interface QueryOutcome {
  rows: Record<string, unknown>[];
  /** First word of the command tag: SELECT, INSERT, COMMIT … */
  command: string;
  rowCount: number | null;
}

/** Where connections of one role come from. */
export interface SessionSource {
  lease(): Promise<Session>;
}

/** What each engine brings; everything above it is shared. */
export interface EngineSessions {
  owner: SessionSource;
  app: SessionSource;
  /** Set where the application shares the owner's login and must step down in each transaction. */
  stepDownTo: string | null;
  ping(): Promise<void>;
  close(): Promise<void>;
}
