// Weighs the script of the two first screens, gzip, and fails above a limit: the sign-in, and the
// home of somebody signed in. Run after the build: node apps/mobile/size.mjs
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limits = { SignIn: 105, Home: 110 };
const dist = new URL("dist/", import.meta.url);
const page = readFileSync(new URL("index.html", dist), "utf8");
const chunks = readdirSync(new URL("assets/", dist)).filter((name) => name.endsWith(".js"));

/** A file and those that it imports at once; `import()` is left out. */
function weigh(path, seen) {
  if (seen.has(path)) return;
  const code = readFileSync(new URL(path, dist));
  seen.set(path, gzipSync(code).length);
  for (const [, file] of code.toString().matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    weigh(`assets/${file}`, seen);
}

let failed = false;
for (const [screen, limit] of Object.entries(limits)) {
  const seen = new Map();
  for (const [, path] of page.matchAll(/(?:src|href)="\/m\/(assets\/[^"]+\.js)"/g))
    weigh(path, seen);
  const own = chunks.filter((name) => name.startsWith(`${screen}-`));
  for (const name of own) weigh(`assets/${name}`, seen);
  const total = [...seen.values()].reduce((sum, size) => sum + size, 0) / 1024;
  for (const [path, size] of seen)
    console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${path}`);
  console.log(
    `${total.toFixed(1).padStart(7)} KB  first load of ${screen}, gzip (limit ${limit} KB)\n`,
  );
  if (seen.size === 0 || own.length !== 1 || total > limit) failed = true;
}

// One file that is not there, and no phone keeps the page for when there is no network.
const worker = readFileSync(new URL("sw.js", dist), "utf8");
for (const file of JSON.parse(/const files = (\[.*?\])/.exec(worker)?.[1] ?? "[]")) {
  if (existsSync(new URL(file, dist))) continue;
  console.log(`the service worker fetches ${file}, which is not there`);
  failed = true;
}
if (failed) process.exit(1);
