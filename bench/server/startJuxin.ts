import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../apps/server/src/cli/juxin.ts", import.meta.url));

export interface Juxin {
  url: string;
  pid: number;
  /** From the start of the process to the first 200 of /api/v1/meta, ms. */
  readyMs: number;
  stop(): Promise<void>;
}

/** Starts the real `juxin serve` as its own process and waits for its first answer. */
export async function startJuxin(env: Record<string, string>, args: string[] = []): Promise<Juxin> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [cli, "serve", ...args], {
    env: { NODE_ENV: "development", ...process.env, PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answers(`${url}/api/v1/meta`, child);
  const readyMs = performance.now() - started;
  return { url, pid: child.pid ?? 0, readyMs, stop: () => stop(child) };
}

/** Asks until the answer is 200, every 5 ms. */
export async function answers(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(5)) {
    if (child.exitCode !== null) throw new Error(`juxin serve ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
  }
  throw new Error(`${url} did not answer within two minutes`);
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
