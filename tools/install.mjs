/** Brings node_modules to what package-lock.json says, and finds the Node that everything else runs on. */
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault, run, step } from "./say.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const windows = process.platform === "win32";
const wanted = 24;

/** Installs what is missing. @returns path of a Node that can run the server; its folder leads the PATH of `environment`. */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20)
    throw new Fault(
      `需要 Node 20 或更新，现在是 ${process.versions.node}。 Node 20 or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
    );
  if (!isInstalled(root)) await install();
  return findRuntime(major);
}

/** Variables for programs that look for `node` and for installed commands on the PATH. */
export function environment(more = {}) {
  const path = `${join(modules, ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  return { ...process.env, PATH: path, ...more };
}

/**
 * npm writes what it put where into node_modules/.package-lock.json, as the last thing it does. An
 * entry there with another version, or none, means that package-lock.json moved on. Optional
 * packages are for some machines only and may be absent.
 */
export function isInstalled(folder) {
  const present = readLock(join(folder, "node_modules", ".package-lock.json"));
  const locked = readLock(join(folder, "package-lock.json"));
  if (present === null) return false;
  if (locked === null) return true;
  return Object.entries(locked).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes("node_modules/")) return true;
    if (!(path in present)) return optional === true || devOptional === true;
    return link === true || present[path].version === version;
  });
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return null;
  }
}

async function install() {
  const npm = npmCommand();
  const version = await run(npm.program, [...npm.args, "--version"], npm.options);
  if (version.code !== 0)
    throw new Fault("没有找到 npm。 npm was not found; it comes with Node: https://nodejs.org");
  // A Node inside node_modules (`npm start` puts it first) cannot delete the folder it lives in everywhere.
  const inside = process.execPath.startsWith(modules + sep);
  const verb = existsSync(join(root, "package-lock.json")) && !inside ? "ci" : "install";
  await step("安装依赖 install dependencies", async () => {
    const args = [...npm.args, verb, "--no-audit", "--no-fund"];
    const { code, output } = await run(npm.program, args, { ...npm.options, cwd: root });
    if (code !== 0)
      throw new Fault(
        `${output}\n安装失败（npm ${verb}）：请看上面的说明，多半是网络或代理；改好后重来即可。\nnpm ${verb} failed: see above, most often the network or a proxy; mend it and start again.`,
      );
  });
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js") && existsSync(script))
    return { program: process.execPath, args: [script], options: {} };
  return { program: "npm", args: [], options: { shell: windows } };
}

async function findRuntime(own) {
  const installed = join(modules, "node", "bin", windows ? "node.exe" : "node");
  const { code, output } = existsSync(installed)
    ? await run(installed, ["--version"])
    : { code: 1, output: "" };
  if (code === 0 && Number(/^v(\d+)/.exec(output)?.[1]) >= wanted) return installed;
  if (own >= wanted) return process.execPath;
  throw new Fault(
    `没有装上 Node ${wanted}（npm 依赖 “node”）：它的安装脚本多半被拦住了。请运行：
The npm dependency "node" (Node ${wanted}) is not in place: its install script was most likely blocked. Run:

  npm rebuild node --ignore-scripts=false

然后重来；或直接用 Node ${wanted} 启动。 Then start again; or start with a Node ${wanted} of your own.`,
  );
}
