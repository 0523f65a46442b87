// Weighs the script that the first screen loads, gzip, and fails above the limit.
// Run after the build: node apps/mobile/size.mjs
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limitKb = 120;
const dist = new URL("dist/", import.meta.url);
const page = readFileSync(new URL("index.html", dist), "utf8");

/** Files that the page names, and those they import at once; `import()` is left out. */
const seen = new Map();
function weigh(path) {
  if (seen.has(path)) return;
  const code = readFileSync(new URL(path, dist));
  seen.set(path, gzipSync(code).length);
  for (const [, file] of code.toString().matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    weigh(`assets/${file}`);
}
for (const [, path] of page.matchAll(/(?:src|href)="\/m\/(assets\/[^"]+\.js)"/g)) weigh(path);

const total = [...seen.values()].reduce((sum, size) => sum + size, 0) / 1024;
for (const [path, size] of seen) console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${path}`);
console.log(`${total.toFixed(1).padStart(7)} KB  script at first load, gzip (limit ${limitKb} KB)`);
if (seen.size === 0 || total > limitKb) process.exit(1);
