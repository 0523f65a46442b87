import pg from "pg";
import { DatabaseError, databaseError, unavailable } from "../errors.ts";
import type { DatabaseLog } from "../openDatabase.ts";
import type { EngineSessions, QueryOutcome, Session, SessionSource } from "../session.ts";
import { decoderFor, encodeParameter } from "../values.ts";
import { prepareAppLogin } from "./appLogin.ts";

export interface PostgresOptions {
  url: string;
  appUrl: string | undefined;
  dataDir: string;
  statementTimeoutMs: number;
  log: DatabaseLog;
}

/** Two pools: the owner's, and the application's, which is made ready at its first use. */
export function openPostgres(options: PostgresOptions): EngineSessions {
  const ownerPool = pool(options.url, 4, 0, options.log);
  const owner = source(() => Promise.resolve(ownerPool));
  let appPool: Promise<pg.Pool> | null = null;
  let closing: Promise<void> | null = null;

  const prepare = async (): Promise<pg.Pool> => {
    const connect = (url: string) => pool(url, 10, options.statementTimeoutMs, options.log);
    return await prepareAppLogin(owner, options, connect);
  };
  const app = source(() => {
    // A failed preparation is tried again by the next caller.
    appPool ??= prepare().catch((error: unknown) => {
      appPool = null;
      throw error;
    });
    return appPool;
  });

  return {
    owner,
    app,
    stepDownTo: null,
    async ping() {
      const session = await owner.lease();
      let broken = true;
      try {
        await session.query("select 1", []);
        broken = false;
      } finally {
        session.release(broken);
      }
    },
    close() {
      closing ??= (async () => {
        await (await appPool?.catch(() => null))?.end();
        await ownerPool.end();
      })();
      return closing;
    },
  };
}

function pool(url: string, max: number, statementTimeoutMs: number, log: DatabaseLog): pg.Pool {
  const created = new pg.Pool({
    connectionString: url,
    max,
    application_name: "juxin",
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // Days are days in Asia/Shanghai, also inside SQL. Many short questions at once gain nothing from
    // compiling them or from sharing one out over all cores: measured, both only made others wait.
    options: "-c TimeZone=Asia/Shanghai -c jit=off -c max_parallel_workers_per_gather=0",
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: (oid: number) => decoderFor(oid) } as pg.CustomTypesConfig,
  });
  created.on("error", (error) => log("database.connectionLost", { message: error.message }));
  // Between the pool's listener and a session's there is none, and a server that stops may say so
  // just then: an error that nobody hears would end the process. The next query meets it anyway.
  created.on("connect", (client) => client.on("error", () => {}));
  return created;
}

function source(getPool: () => Promise<pg.Pool>): SessionSource {
  return {
    async lease() {
      const from = await getPool();
      try {
        return new PostgresSession(await from.connect());
      } catch (error) {
        throw translated(error);
      }
    },
  };
}

class PostgresSession implements Session {
  readonly #client: pg.PoolClient;
  #lost = false;
  readonly #onError = () => {
    this.#lost = true;
  };

  constructor(client: pg.PoolClient) {
    this.#client = client;
    client.on("error", this.#onError);
  }

  async query(text: string, params: readonly unknown[]): Promise<QueryOutcome> {
    try {
      const answer = await this.#client.query(text, params.map(encodeParameter));
      const last = Array.isArray(answer) ? (answer.at(-1) as pg.QueryResult) : answer;
      return { rows: last.rows, command: last.command, rowCount: last.rowCount };
    } catch (error) {
      const told = translated(error);
      if (told instanceof DatabaseError && /^(08|57P|25P03)/.test(told.code)) this.#lost = true;
      throw told;
    }
  }

  release(broken: boolean): void {
    this.#client.off("error", this.#onError);
    this.#client.release(broken || this.#lost);
  }
}

/** Our error for what pg threw; what did not come from the connection passes unchanged. */
function translated(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    const { code = "XX000", message, detail, constraint, table, column } = error;
    return databaseError({ code, message, detail, constraint, table, column }, error);
  }
  const { code = "", message = "", syscall } = error as NodeJS.ErrnoException;
  const lost = /^(E[A-Z]+)$/.test(code) && syscall !== undefined;
  if (
    lost ||
    /connection (terminated|error)|not queryable|trying to connect|timeout expired/i.test(message)
  ) {
    return unavailable(`no connection to the database: ${message || code}`, error);
  }
  return error;
}
