/**
 * `npm start`: from a fresh clone to a page that can be opened. Needs Node 20 and npm, nothing installed.
 *   npm start                 with the demo district
 *   npm start -- --no-demo    with what the database holds
 *   npm start -- --port 8081  other options go on to `juxin serve`
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildWeb } from "./buildWeb.mjs";
import { ensureInstalled, environment, root } from "./install.mjs";
import { Fault, say } from "./say.mjs";

const given = process.argv.slice(2);
const options = given.filter((one) => one !== "--no-demo" && one !== "--demo");

try {
  if (!options.includes("--help")) await refuseTakenPort();
  const node = await ensureInstalled();
  if (!options.includes("--help")) await buildWeb(node);
  serve(node);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** Before minutes of installing, not after. */
async function refuseTakenPort() {
  const at = options.indexOf("--port");
  const asked =
    at >= 0 ? options[at + 1] : options.find((one) => one.startsWith("--port="))?.slice(7);
  const port = Number(asked ?? (process.env.PORT || 8080));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const probe = createServer();
  const taken = await new Promise((resolve) => {
    probe.once("error", (error) => resolve(error.code === "EADDRINUSE"));
    probe.listen(port, process.env.HOST || "127.0.0.1", () => resolve(false));
  });
  if (!taken) return await new Promise((resolve) => probe.close(resolve));
  throw new Fault(
    `端口 ${port} 已被占用（也许聚新已经在运行）。换一个端口：PORT=${port + 1} npm start
Port ${port} is taken (perhaps Juxin is running already). Use another: PORT=${port + 1} npm start`,
  );
}

/**
 * The server runs in a process group of its own, so that Ctrl-C reaches it once, through us, and not
 * a second time from the terminal: a second signal means "at once" to it.
 */
function serve(node) {
  const windows = process.platform === "win32";
  const demo = given.includes("--no-demo") ? [] : ["--demo"];
  const juxin = join(root, "apps", "server", "src", "cli", "juxin.ts");
  const child = spawn(node, [juxin, "serve", ...demo, ...options], {
    stdio: "inherit",
    detached: !windows,
    env: environment(),
  });
  let last = 0;
  const pass = (signal) => {
    if (windows || performance.now() - last < 500) return;
    last = performance.now();
    child.kill(signal);
  };
  process.on("SIGINT", () => pass("SIGINT"));
  process.on("SIGTERM", () => pass("SIGTERM"));
  process.on("SIGHUP", () => pass("SIGTERM"));
  child.once("error", (error) => {
    say(error.message);
    process.exitCode = 1;
  });
  child.once("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}
