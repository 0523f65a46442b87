import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { QueryOutcome, Session, SessionSource } from "./session.ts";

/** Kysely over leased sessions: the same driver for both engines. */
export function sessionDialect(source: SessionSource): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new SessionDriver(source),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class SessionConnection implements DatabaseConnection {
  readonly session: Session;
  broken = false;
  /** A begin that goes out together with the first statement, to save a way to the server and back. */
  #begin: string | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  begin(text: string): void {
    this.#begin = text;
  }

  /** False when nothing was sent since begin: then there is nothing to end either. */
  get begun(): boolean {
    return this.#begin === null;
  }

  async send(text: string, parameters: readonly unknown[]): Promise<QueryOutcome> {
    const begin = this.#begin;
    this.#begin = null;
    // Only a text without parameters may hold several statements.
    if (begin !== null && parameters.length === 0)
      return await this.session.query(`${begin}; ${text}`, []);
    if (begin !== null) await this.session.query(begin, []);
    return await this.session.query(text, parameters);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, command, rowCount } = await this.send(query.sql, query.parameters);
    const writes = ["INSERT", "UPDATE", "DELETE", "MERGE"].includes(command);
    return {
      rows: rows as R[],
      ...(writes && rowCount !== null && { numAffectedRows: BigInt(rowCount) }),
    };
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("Streaming goes through a SQL cursor (declare … cursor, fetch).");
  }
}

class SessionDriver implements Driver {
  readonly #source: SessionSource;

  constructor(source: SessionSource) {
    this.#source = source;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SessionConnection> {
    return new SessionConnection(await this.#source.lease());
  }

  async beginTransaction(connection: SessionConnection, settings: TransactionSettings) {
    const words = ["begin"];
    if (settings.isolationLevel) words.push(`isolation level ${settings.isolationLevel}`);
    if (settings.accessMode) words.push(settings.accessMode);
    connection.begin(words.join(" "));
  }

  async commitTransaction(connection: SessionConnection): Promise<void> {
    if (!connection.begun) return;
    try {
      const { command } = await connection.session.query("commit", []);
      // A failed statement that the caller swallowed makes COMMIT roll back, silently.
      if (command === "ROLLBACK") throw new AbortedTransactionError();
    } catch (error) {
      if (!(error instanceof AbortedTransactionError)) await this.rollbackTransaction(connection);
      throw error;
    }
  }

  async rollbackTransaction(connection: SessionConnection): Promise<void> {
    if (!connection.begun) return;
    try {
      await connection.session.query("rollback", []);
    } catch {
      connection.broken = true;
    }
  }

  async savepoint(connection: SessionConnection, name: string): Promise<void> {
    await connection.send(`savepoint ${quoted(name)}`, []);
  }

  async rollbackToSavepoint(connection: SessionConnection, name: string): Promise<void> {
    await connection.session.query(`rollback to savepoint ${quoted(name)}`, []);
  }

  async releaseSavepoint(connection: SessionConnection, name: string): Promise<void> {
    await connection.session.query(`release savepoint ${quoted(name)}`, []);
  }

  async releaseConnection(connection: SessionConnection): Promise<void> {
    connection.session.release(connection.broken);
  }

  async destroy(): Promise<void> {}
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
