/**
 * A throw-away PostgreSQL server for tests: a new cluster in a temporary folder, on a free port,
 * gone after stop(). Plain JavaScript, so that any supported Node can run it.
 *
 *   import { startCluster } from './postgresCluster.mjs'
 *   const cluster = await startCluster()   // throws with a clear word when there is no PostgreSQL
 *   … cluster.url …
 *   await cluster.stop()
 */
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Folder with `initdb` and `postgres` of the newest version found, or null. */
export function findServerPrograms() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  try {
    folders.push(
      execFileSync("pg_config", ["--bindir"], { encoding: "utf8", stdio: "pipe" }).trim(),
    );
  } catch {
    // No pg_config on the PATH: look where distributions put the server.
  }
  for (const [root, inside] of [
    ["/usr/lib/postgresql", "bin"],
    ["/opt/homebrew/opt", "bin"],
    ["/usr/local/opt", "bin"],
  ]) {
    if (!existsSync(root)) continue;
    const versions = readdirSync(root).filter((name) => /^(postgresql@)?\d+$/.test(name));
    versions.sort((a, b) => Number(b.replace(/\D/g, "")) - Number(a.replace(/\D/g, "")));
    folders.push(...versions.map((version) => join(root, version, inside)));
  }
  const has = (folder, program) => folder !== "" && existsSync(join(folder, program));
  return folders.find((folder) => has(folder, "initdb") && has(folder, "postgres")) ?? null;
}

/** `settings` replace those below, e.g. `{ fsync: "on" }` where a measurement needs the real cost. */
export async function startCluster({ settings = {} } = {}) {
  const programs = findServerPrograms();
  if (!programs) {
    throw new Error(
      "No PostgreSQL server found on PATH, through pg_config or in /usr/lib/postgresql/*/bin. " +
        "Install one (Debian: apt-get install postgresql), or set JUXIN_TEST_DATABASE_URL.",
    );
  }
  const owner = ownerOfServer();
  const folder = mkdtempSync(join(tmpdir(), "juxin-postgres-"));
  chmodSync(folder, 0o700);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  try {
    return await startIn(folder, programs, owner, settings);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then it runs as the system user `postgres`. */
function ownerOfServer() {
  if (process.getuid?.() !== 0) return null;
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function startIn(folder, programs, owner, given) {
  const password = "juxin";
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  chmodSync(passwordFile, 0o644);
  const data = join(folder, "data");
  const options = { cwd: folder, ...owner, env: { ...process.env, LC_ALL: "C.UTF-8" } };
  execFileSync(
    join(programs, "initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
      "-A",
      "scram-sha-256",
      `--pwfile=${passwordFile}`,
    ],
    { ...options, stdio: ["ignore", "ignore", "inherit"] },
  );
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: "128MB",
    fsync: "off",
    full_page_writes: "off",
    ...given,
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);

  const logFile = join(folder, "log");
  let server = null;
  const start = async () => {
    const log = openSync(logFile, "w");
    server = spawn(join(programs, "postgres"), ["-D", data, ...parameters], {
      ...options,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    await accepting(port, server, logFile);
  };
  const halt = async (signal = "SIGINT") => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await gone;
  };
  const onExit = () => {
    server?.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", onExit);
  await start();
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    halt: () => halt(),
    resume: start,
    async stop() {
      await halt();
      process.off("exit", onExit);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function accepting(port, server, logFile) {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    if (server.exitCode !== null) break;
    if (await asksForPassword(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill("SIGQUIT");
  const words = readFileSync(logFile, "utf8").trim();
  throw new Error(`The PostgreSQL test server did not start within 30 s. It said: ${words}`);
}

/** Sends a start-up packet: a server that is ready answers R (authentication), one that is not, E. */
function asksForPassword(port) {
  const text = Buffer.from("user\0postgres\0database\0postgres\0\0");
  const packet = Buffer.alloc(8);
  packet.writeInt32BE(packet.length + text.length, 0);
  packet.writeInt32BE(196_608, 4);
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.concat([packet, text])));
    const answer = (ready) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once("data", (data) => answer(data[0] === "R".charCodeAt(0)));
    socket.once("error", () => answer(false));
    socket.once("close", () => answer(false));
  });
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
