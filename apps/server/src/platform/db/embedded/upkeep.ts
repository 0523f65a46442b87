import pg from "pg";
import type { DatabaseLog } from "../openDatabase.ts";
import type { Session, SessionSource } from "../session.ts";

const intervalMs = 30_000;
const walLimit = 48 * 1024 * 1024;

const unkept = `select schemaname, relname from pg_stat_user_tables
  where n_dead_tup > 200 + 0.2 * n_live_tup or n_mod_since_analyze > 200 + 0.1 * n_live_tup`;

/**
 * Does what a server's background processes do and the embedded engine has none for: checkpoints
 * (else the write-ahead log grows for ever), vacuum and analyze. Returns the function that stops it.
 */
export function startUpkeep(source: SessionSource, log: DatabaseLog): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    keepUp(source)
      .catch((error: Error) => log("database.upkeepFailed", { message: error.message }))
      .finally(() => (busy = false));
  }, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** One round. Each statement takes its own turn, so that requests get in between. */
export async function keepUp(source: SessionSource): Promise<void> {
  const tables = await inTurn(source, (session) => session.query(unkept, []));
  for (const { schemaname, relname } of tables.rows) {
    const table = `${pg.escapeIdentifier(String(schemaname))}.${pg.escapeIdentifier(String(relname))}`;
    await inTurn(source, (session) => session.query(`vacuum (analyze) ${table}`, []));
  }
  await inTurn(source, async (session) => {
    const { rows } = await session.query(
      `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) as written
        from pg_control_checkpoint()`,
      [],
    );
    if (Number(rows[0]!["written"]) > walLimit) await session.query("checkpoint", []);
  });
}

async function inTurn<T>(source: SessionSource, fn: (session: Session) => Promise<T>): Promise<T> {
  const session = await source.lease();
  try {
    return await fn(session);
  } finally {
    session.release(false);
  }
}
