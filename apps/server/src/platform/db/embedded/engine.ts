/** The thread that runs the embedded PostgreSQL, so that no SQL ever holds up the main thread. */
import { openAsBlob, writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { messages, PGlite, protocol } from "@electric-sql/pglite";
import { bindMessage } from "./bindMessage.ts";
import { DurableNodeFS, durableStartParams, settings } from "./durableFiles.ts";
import type { EngineReply, EngineRequest, EngineStart, RawOutcome } from "./messages.ts";

const { folder, template } = workerData as EngineStart;
const port = parentPort!;
const { serialize } = protocol;

const small = settings({
  shared_buffers: "16MB",
  min_wal_size: "32MB",
  max_wal_size: "256MB",
  TimeZone: "Asia/Shanghai",
});

const engine = folder
  ? await PGlite.create({
      fs: new DurableNodeFS(folder),
      startParams: [...durableStartParams, ...small],
    })
  : await PGlite.create({
      startParams: [...PGlite.defaultStartParams, ...small],
      ...(template && { loadDataDir: await openAsBlob(template) }),
    });

port.on("message", (request: EngineRequest) => void answer(request));
reply({ id: 0, kind: "ready" });

async function answer(request: EngineRequest): Promise<void> {
  const { id } = request;
  try {
    if (request.kind === "query") reply(await run(id, request.text, request.params));
    if (request.kind === "dump") {
      const dump = await engine.dumpDataDir("none");
      writeFileSync(request.path, new Uint8Array(await dump.arrayBuffer()));
      reply({ id, kind: "done", outcome: null });
    }
    if (request.kind === "close") {
      await engine.close();
      reply({ id, kind: "done", outcome: null });
    }
  } catch (error) {
    reply({ id, kind: "broken", message: error instanceof Error ? error.message : String(error) });
  }
}

async function run(id: number, text: string, params: (string | null)[]): Promise<EngineReply> {
  const bytes =
    params.length === 0
      ? serialize.query(text)
      : Buffer.concat([
          serialize.parse({ text }),
          bindMessage(params),
          serialize.describe({ type: "P" }),
          serialize.execute({}),
          serialize.sync(),
        ]);
  const answers = await engine.execProtocolStream(bytes, { throwOnError: false, syncToFs: false });
  let outcome: RawOutcome = { fields: [], rows: [], command: "", rowCount: null };
  let next: RawOutcome | null = null;
  for (const message of answers) {
    if (message instanceof messages.DatabaseError) return refusal(id, message);
    if (message instanceof messages.RowDescriptionMessage) {
      const fields = message.fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID }));
      next = { fields, rows: [], command: "", rowCount: null };
    } else if (message instanceof messages.DataRowMessage) {
      next?.rows.push(message.fields);
    } else if (message instanceof messages.CommandCompleteMessage) {
      const words = message.text.split(" ");
      const count = Number(words.at(-1));
      outcome = next ?? { fields: [], rows: [], command: "", rowCount: null };
      outcome.command = words[0] ?? "";
      outcome.rowCount = Number.isInteger(count) ? count : null;
      next = null;
    }
  }
  return { id, kind: "done", outcome };
}

function refusal(id: number, error: InstanceType<typeof messages.DatabaseError>): EngineReply {
  const { code = "XX000", message, detail, constraint, table, column, severity } = error;
  if (severity === "FATAL" || severity === "PANIC") return { id, kind: "broken", message };
  return { id, kind: "refused", fields: { code, message, detail, constraint, table, column } };
}

function reply(message: EngineReply): void {
  port.postMessage(message);
}
