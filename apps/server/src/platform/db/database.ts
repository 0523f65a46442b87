import { AsyncLocalStorage } from "node:async_hooks";
import { CamelCasePlugin, Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./schema.gen.ts";
import { checkedScope } from "./scope.ts";
import type { EngineSessions, SessionSource } from "./session.ts";
import { sessionDialect } from "./sessionDialect.ts";

export type Engine = "embedded" | "postgres";
export type IsolationLevel = "read committed" | "repeatable read" | "serializable";

export interface TransactionOptions {
  /** Area prefix of 2, 4 or 6 digits that row-level security lets through; null shows no row. */
  scope: string | null;
  readOnly?: boolean;
  isolation?: IsolationLevel;
}

export interface Database {
  readonly engine: Engine;
  /** Runs fn in one transaction under the application role and the given scope. Never nested. */
  transaction<T>(
    options: TransactionOptions,
    fn: (db: Transaction<Tables>) => Promise<T>,
  ): Promise<T>;
  /** The owner's connection: migrations, backup, verify. Row-level security does not apply. */
  owner: {
    /** Several statements may stand in one text. */
    exec(text: string): Promise<void>;
    /** Column names come back as they are in the database, not camel-cased. */
    query<R>(text: string, params?: unknown[]): Promise<R[]>;
    kysely: Kysely<Tables>;
  };
  ping(): Promise<void>;
  close(): Promise<void>;
}

export function createDatabase(engine: Engine, sessions: EngineSessions): Database {
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  const guarded = (source: SessionSource): SessionSource => ({
    async lease() {
      // One connection would wait for itself for ever; a pool would silently leave the transaction.
      if (inside.getStore()?.open) throw new Error("A transaction is open here: use its db.");
      return await source.lease();
    },
  });
  const owner = guarded(sessions.owner);
  const app = kysely(guarded(sessions.app));

  return {
    engine,
    async transaction(options, fn) {
      const scope = checkedScope(options.scope);
      let builder = app.transaction();
      if (options.isolation) builder = builder.setIsolationLevel(options.isolation);
      if (options.readOnly) builder = builder.setAccessMode("read only");
      return await builder.execute(async (db) => {
        const role = sessions.stepDownTo ? `set local role ${sessions.stepDownTo}; ` : "";
        // A statement of its own: set_config is not passed on to Citus workers. Always set, so
        // that nothing left over in the session can widen the view.
        await sql.raw(`${role}set local juxin.scope = '${scope}'`).execute(db);
        const state = { open: true };
        try {
          return await inside.run(state, () => fn(db));
        } finally {
          state.open = false;
        }
      });
    },
    owner: {
      exec: async (text) => void (await onLease(owner, text, [])),
      query: async <R>(text: string, params: unknown[] = []) =>
        (await onLease(owner, text, params)).rows as R[],
      kysely: kysely(owner),
    },
    ping: () => sessions.ping(),
    close: () => sessions.close(),
  };
}

function kysely(source: SessionSource): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: sessionDialect(source),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

async function onLease(source: SessionSource, text: string, params: unknown[]) {
  const session = await source.lease();
  let broken = true;
  try {
    const outcome = await session.query(text, params);
    broken = false;
    return outcome;
  } finally {
    // The text may have opened a transaction before it failed.
    if (broken)
      await session.query("rollback", []).then(
        () => (broken = false),
        () => {},
      );
    session.release(broken);
  }
}
