/** Builds the two web apps, each only when something it is made of has changed since its last build. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment, root } from "./install.mjs";
import { Fault, run, step } from "./say.mjs";

const apps = ["console", "mobile"];
const leftOut = /^(node_modules|dist)$|\.test\.tsx?$|\.(md|log)$/;

export async function buildWeb(node) {
  const stale = apps
    .map((app) => ({ app, folder: join(root, "apps", app), hash: sourcesOf(app) }))
    .filter(({ folder, hash }) => stampOf(folder) !== hash);
  if (stale.length === 0) return;
  const names = { console: "工作台 console", mobile: "手机端 mobile" };
  const what = stale.map(({ app }) => names[app]).join(" + ");
  await step(`构建网页 build ${what}`, async () => {
    const built = await Promise.all(stale.map((one) => build(node, one)));
    const failed = built.filter(({ code }) => code !== 0);
    if (failed.length > 0)
      throw new Fault(failed.map(({ app, output }) => `apps/${app}\n${output}`).join("\n"));
  });
}

async function build(node, { app, folder, hash }) {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const result = await run(node, [vite, "build"], {
    cwd: folder,
    env: environment({ NODE_ENV: "production" }),
  });
  // Vite empties the folder first: a stamp is there only after a build that ended well.
  if (result.code === 0) writeFileSync(stampIn(folder), hash);
  return { app, ...result };
}

const stampIn = (folder) => join(folder, "dist", ".built-from");

function stampOf(folder) {
  const stamp = stampIn(folder);
  return existsSync(stamp) && existsSync(join(folder, "dist", "index.html"))
    ? readFileSync(stamp, "utf8")
    : null;
}

function sourcesOf(app) {
  const hash = createHash("sha256");
  const add = (path) => {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
  };
  const walk = (path) => {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (leftOut.test(entry.name)) continue;
      if (entry.isDirectory()) walk(`${path}/${entry.name}`);
      else if (entry.isFile()) add(`${path}/${entry.name}`);
    }
  };
  walk(`apps/${app}`);
  walk("packages");
  for (const file of ["package-lock.json", "tsconfig.base.json"])
    if (existsSync(join(root, file))) add(file);
  return hash.digest("hex");
}
