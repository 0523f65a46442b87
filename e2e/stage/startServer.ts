import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const juxin = fileURLToPath(new URL("../../apps/server/src/cli/juxin.ts", import.meta.url));
const patience = 120_000;

export interface Server {
  /** Address without a slash at its end. */
  url: string;
  /** Everything it has said so far, its log too. */
  said(): string;
  stop(): Promise<void>;
}

interface Wanted {
  /** The embedded database in the data folder where none is given. */
  databaseUrl?: string | undefined;
  /** With a new demo district, in demo mode; otherwise as a developer's server. */
  demo: boolean;
  /** Called with the new data folder before the server starts. */
  prepare?: (data: string) => Promise<void>;
}

/** `juxin serve` on a free port with a new data folder. */
export async function startServer({ databaseUrl, demo, prepare }: Wanted): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), "juxin-e2e-"));
  await prepare?.(data);
  const server = spawn(process.execPath, [juxin, "serve", ...(demo ? ["--demo"] : [])], {
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: Ctrl-C reaches us, and we stop it in order.
    detached: process.platform !== "win32",
    env: {
      ...process.env,
      ...(demo ? {} : { NODE_ENV: "development" }),
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
    return { url: await url, said: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
