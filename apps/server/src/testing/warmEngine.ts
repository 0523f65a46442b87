import type { Worker } from "node:worker_threads";
import { EmbeddedSessions } from "../platform/db/embedded/embeddedSessions.ts";
import { EngineThread } from "../platform/db/embedded/engineThread.ts";

/** A database as the migrations left it: what is in it, and what it looks like. */
interface Untouched {
  /** Tables without rows, and those that a migration filled. */
  bare: string[];
  filled: string[];
  mark: string;
}
type Kept = Untouched & { worker: Worker; template: string };

/** Engines that no test uses now. One process runs many test files, each with modules of its own. */
const kept: Kept[] = ((globalThis as { juxinEngines?: Kept[] }).juxinEngines ??= []);
const mostKept = 2;

const catalogs =
  "class attribute attrdef constraint index trigger rewrite policy proc type namespace authid auth_members db_role_setting default_acl".split(
    " ",
  );

/**
 * An engine in memory with an empty, migrated database. Starting one costs a second of two cores,
 * so the engine of an earlier file is emptied and used again, unless more than rows was changed.
 */
export async function openWarmEngine(
  template: string,
  options: { statementTimeoutMs: number; log: () => void },
): Promise<EmbeddedSessions> {
  const start = { folder: null, template };
  const sessionsOn = (thread: EngineThread) =>
    new EmbeddedSessions(start, { dataDir: null, ...options }, null, thread);
  let untouched: Untouched | null = null;
  const keep = (worker: Worker) => {
    if (untouched === null || kept.length >= mostKept) void worker.terminate();
    else kept.push({ ...untouched, worker, template });
  };
  const found = kept.findIndex((one) => one.template === template);
  if (found >= 0) {
    const [before] = kept.splice(found, 1) as [Kept];
    const thread = EngineThread.resume(before.worker, keep);
    untouched = await emptied(thread, before);
    if (untouched !== null) return sessionsOn(thread);
    await thread.close();
  }
  const thread = await EngineThread.start(start, keep);
  untouched = await look(thread);
  return sessionsOn(thread);
}

async function look(thread: EngineThread): Promise<Untouched> {
  const tables = await rows(
    thread,
    `select format('%I', relname) from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const each = tables.map((table) => `select '${table}' where exists (select from ${table})`);
  const filled = await rows(thread, each.join(" union all "));
  const bare = tables.filter((table) => !filled.includes(table));
  return { bare, filled, mark: await markOf(thread, filled) };
}

/** Null when a test changed tables, functions, roles or what a migration filled. */
async function emptied(thread: EngineThread, before: Untouched): Promise<Untouched | null> {
  const { bare, filled } = before;
  if ((await markOf(thread, filled)) !== before.mark) return null;
  await rows(thread, `truncate ${bare.join(", ")} restart identity`);
  await rows(thread, "discard all");
  await rows(thread, "checkpoint"); // Nothing else ends the write-ahead log of an engine in memory.
  return { bare, filled, mark: await markOf(thread, filled) };
}

/** Any row added to a catalog or changed there has a new xmin; one taken away is missed in the count. */
function markOf(thread: EngineThread, filled: string[]): Promise<string> {
  const marks = catalogs.map(
    (name) => `(select concat(count(*), '/', max(xmin::text::bigint)) from pg_${name})`,
  );
  const contents = filled.map(
    (table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`,
  );
  return rows(thread, `select concat_ws(' ', ${[...marks, ...contents].join(", ")})`).then(
    ([mark]) => mark!,
  );
}

/** The first column of each row. */
async function rows(thread: EngineThread, text: string): Promise<string[]> {
  const outcome = await thread.run({ kind: "query", text, params: [] });
  return outcome!.rows.map(([value]) => value!);
}
