/**
 * `npm run dev`: the server with the demo district, started again when its code changes, and both web
 * apps with hot reload, which send /api on to it. Ctrl-C stops all three.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, environment, root } from "./install.mjs";
import { say } from "./say.mjs";

const node = await ensureInstalled();
const vite = join(root, "node_modules/vite/bin/vite.js");
const port = process.env.PORT || "8080";
const env = environment({ JUXIN_SERVER: `http://127.0.0.1:${port}` });
const children = [
  [root, "--watch", "apps/server/src/cli/juxin.ts", "serve", "--demo"],
  [join(root, "apps/console"), vite],
  [join(root, "apps/mobile"), vite],
].map(([cwd, ...args]) => spawn(node, args, { cwd, env, stdio: "inherit" }));

say("  console http://127.0.0.1:5173/    mobile http://127.0.0.1:5174/m/");

const stop = () => children.forEach((child) => child.kill("SIGTERM"));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
for (const child of children)
  child.once("exit", (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
