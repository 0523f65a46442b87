import { spawn } from "node:child_process";
import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { beforeAll, expect, test } from "vitest";
import { openDatabase } from "../index.ts";
import { DurableNodeFS, durableStartParams } from "./durableFiles.ts";

// One folder for all, in this order: it is made by the first test.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juxin-durable-"));
  return () => rmSync(folder, { recursive: true });
});

test("runs with fsync on, on the first opening and on the second, and begins a creation anew that was cut off", async () => {
  mkdirSync(join(folder, "database.unfinished"));
  writeFileSync(join(folder, "database.unfinished", "PG_VERSION"), "18\n");
  for (const opening of [1, 2]) {
    const db = await openDatabase({ dataDir: folder });
    const [settings] = await db.owner.query(
      `select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
        current_setting('synchronous_commit') as commit,
        current_setting('full_page_writes') as pages, current_setting('shared_buffers') as buffers`,
    );
    expect(settings, `opening ${opening}`).toEqual({
      fsync: "on",
      method: "fsync",
      commit: "on",
      pages: "on",
      buffers: "16MB",
    });
    await db.close();
    expect(readdirSync(folder).sort()).toEqual(["database", "database.lock"]);
  }
});

test("every commit waits for at least one real fsync of the host", async () => {
  const engine = await PGlite.create({
    fs: new DurableNodeFS(join(folder, "database")),
    startParams: durableStartParams,
  });
  await engine.exec("create table t (n int)");
  const real = fs.fsyncSync;
  let calls = 0;
  fs.fsyncSync = (descriptor) => {
    calls++;
    real(descriptor);
  };
  syncBuiltinESMExports();
  try {
    for (let n = 0; n < 30; n++) await engine.query("insert into t values ($1)", [n]);
    expect(calls).toBeGreaterThanOrEqual(30);
  } finally {
    fs.fsyncSync = real;
    syncBuiltinESMExports();
    await engine.close();
  }
});

test("kill -9 in the midst of writing, ten times: every acknowledged row is there", async () => {
  let lastSafe = 0;
  for (let round = 1; round <= 10; round++) {
    lastSafe = await writeUntilKilled(folder, 10 + 7 * round, lastSafe);
  }
  const db = await openDatabase({ dataDir: folder });
  try {
    const [found] = await db.owner.query<Record<"rows" | "last" | "sum" | "total", number>>(
      `select count(*) as rows, max(n) as last, sum(amount) as sum,
        (select total from balance) as total from ledger`,
    );
    expect(lastSafe).toBeGreaterThan(400);
    expect(found!.last).toBeGreaterThanOrEqual(lastSafe);
    // Numbers are given out without a gap, so a lost one would show.
    expect(found!.rows).toBe(found!.last);
    expect(found!.sum).toBe(found!.total);
  } finally {
    await db.close();
  }
}, 300_000);

/** Kills a real process when it has called so many rows safe, and returns the last number that it did. */
async function writeUntilKilled(dataDir: string, rows: number, before: number): Promise<number> {
  const writer = spawn(
    process.execPath,
    [fileURLToPath(new URL("./writer.ts", import.meta.url)), dataDir],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  const written = Promise.withResolvers<void>();
  writer.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (said.split("\n").length > rows + 1) written.resolve();
  });
  const exited = new Promise<void>((resolve) => writer.once("close", () => resolve()));
  await Promise.race([written.promise, exited]);
  writer.kill("SIGKILL");
  await exited;
  const lines = said.slice(0, said.lastIndexOf("\n")).split("\n");
  expect(lines[0]).toBe("started");
  return lines.length > 1 ? Number(lines.at(-1)) : before;
}
