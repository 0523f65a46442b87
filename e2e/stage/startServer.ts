import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const juxin = fileURLToPath(new URL("../../apps/server/src/cli/juxin.ts", import.meta.url));
const patience = 120_000;

export interface Server {
  /** Address without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

/** `juxin serve --demo` on a free port with a new data folder; on `databaseUrl` instead of the embedded database when given. */
export async function startServer(databaseUrl: string | undefined): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), "juxin-e2e-"));
  const server = spawn(process.execPath, [juxin, "serve", "--demo"], {
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: Ctrl-C reaches us, and we stop it in order.
    detached: process.platform !== "win32",
    env: {
      ...process.env,
      JUXIN_DATA: data,
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: databaseUrl ?? "",
    },
  });
  let said = "";
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  // However we end, also while the server is still starting.
  const onExit = (): void => {
    server.kill("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  };
  process.once("exit", onExit);
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGTERM");
    const late = setTimeout(() => server.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(late);
    process.off("exit", onExit);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = new Promise<string>((resolve, reject) => {
    const hear = (chunk: string): void => {
      said += chunk;
      const address = /(http:\/\/127\.0\.0\.1:\d+)\/m\//.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout.setEncoding("utf8").on("data", hear);
    server.stderr.setEncoding("utf8").on("data", hear);
    const fail = (why: string): void => reject(new Error(`${why}. It said:\n${said}`));
    server.once("error", (error) => fail(error.message));
    server.once("exit", (code) => fail(`The server ended with code ${code}`));
    setTimeout(() => fail(`The server did not start in ${patience / 1000} s`), patience).unref();
  });
  try {
    return { url: await url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
