import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the machine has set for others must not reach a process under test. */
const bare = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  HOME: process.env["HOME"],
  NODE_ENV: "test",
  ...env,
});

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one `juxin` command to its end; killed, with code null, when it has not ended after 120 s. */
export async function runJuxin(args: string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(process.execPath, [at("cli/juxin.ts"), ...args], {
    env: bare(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 120_000);
  const [out, err, code] = await Promise.all([
    told(child, "stdout"),
    told(child, "stderr"),
    ended(child),
  ]);
  clearTimeout(timer);
  return { code, out, err };
}

export interface ServerProcess {
  url: string;
  /** Log lines so far, parsed. */
  log(): Record<string, unknown>[];
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the process that a service manager starts, on a free port, and waits until it listens. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const child = spawn(process.execPath, [at("cli/juxin.ts"), "serve"], {
    env: bare({ PORT: "0", ...env }),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  const end = ended(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      const listening = /"event":"server\.listening","url":"([^"]+)"/.exec(text)?.[1];
      if (listening !== undefined) resolve(listening);
    });
    void end.then((code) => reject(new Error(`The server ended with ${code}: ${text}`)));
  });
  return {
    url,
    log: () =>
      text
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    kill(signal) {
      child.kill(signal);
      return end;
    },
  };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("close", (code) => resolve(code)));

async function told(child: ChildProcess, stream: "stdout" | "stderr"): Promise<string> {
  let text = "";
  child[stream]?.setEncoding("utf8").on("data", (more: string) => (text += more));
  await ended(child);
  return text;
}
