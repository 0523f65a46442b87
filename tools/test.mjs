/**
 * `npm test`: every check and every test, each step on a line with its time, and at the end one line
 * `N passed, N failed`. All steps run, also after one has failed. With CI=true nothing may be skipped
 * for want of a program.
 *   npm test -- apps/server/src/modules/cases     only these tests, on the embedded database
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildWeb } from "./buildWeb.mjs";
import { findChromium } from "./findChromium.mjs";
import { ensureInstalled, environment, root } from "./install.mjs";
import { findServerPrograms, startCluster } from "./postgresCluster.mjs";
import { Fault, run, say, step } from "./say.mjs";
import { countOf, runVitest } from "./vitestRun.mjs";

const strict = process.env.CI !== undefined && process.env.CI !== "false";
const paths = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();

const embeddedOnly = ["**/db/embedded/**", "**/db/backup/**", "**/*.process.test.ts"];
/** What touches no database answers on PostgreSQL what it has just answered. */
const withoutDatabase = [
  "**/platform/crypto/**",
  "**/platform/files/**",
  "**/platform/spreadsheets/**",
  "**/rules.test.ts",
  "**/rules.model.test.ts",
  "**/env.test.ts",
];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

let node;
if (await holds(async () => void (node = await ensureInstalled()))) {
  if (paths.length > 0) await tests("测试 tests", { paths });
  else await everything();
}
const minutes = (performance.now() - started) / 60_000;
say(`\n  ${minutes.toFixed(1)} min`);
if (total.failed > 0) process.exitCode = 1;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
say(`${total.passed} passed, ${total.failed} failed${skipped}`);

async function everything() {
  const script = (path, ...args) => [node, [join(root, path), ...args]];
  const tool = (name, ...args) => script(`node_modules/${name}`, ...args);
  const checks = [
    ["格式 format", tool("oxfmt/bin/oxfmt", "--check"), "npm run fix"],
    ["规则 lint", tool("oxlint/bin/oxlint", "--deny-warnings"), "npm run fix"],
    ["类型：服务端 types, server", tool("typescript/bin/tsc", "-p", "tsconfig.json")],
    ["类型：网页 types, web", tool("typescript/bin/tsc", "-p", "tsconfig.web.json")],
    ["表的类型 schema.gen.ts", script("tools/generateTypes.ts", "--check")],
    ["接口约定 openapi.json", script("tools/generateContract.ts", "--check")],
    ["查询 queries.sql", script("tools/generateQueries.ts", "--check")],
    ["结构 structure", script("tools/checkStructure.ts")],
  ];
  for (const [what, [program, args], mend] of checks)
    await check(what, async () => {
      const { code, output } = await run(program, args, { cwd: root, env: clean() });
      if (code !== 0)
        throw new Fault(`${output.trim()}${mend ? `\n\nMost of it is mended by: ${mend}` : ""}`);
    });
  await tests("测试：内置数据库 tests, embedded database", {});
  await onPostgres();
  if (await holds(() => buildWeb(node)))
    await check("手机端首屏 script of the phone's first screen", async () => {
      const { code, output } = await run(...script("apps/mobile/size.mjs"));
      if (code !== 0) throw new Fault(output);
    });
  await journeys();
}

/** One thing that holds or does not, on a line of its own. */
function check(what, work) {
  return holds(() => step(what, work));
}

/** Counts as one. @returns whether it held. */
async function holds(work) {
  try {
    await work();
    total.passed += 1;
    return true;
  } catch (error) {
    total.failed += 1;
    say(indent(error instanceof Fault ? error.message : error.stack));
    return false;
  }
}

/** Many things, counted by the program that runs them. */
async function tests(what, options) {
  const result = await step(what, async () => {
    const found = await runVitest(node, { env: clean(), ...options });
    return { ...found, mark: found.count.failed > 0 ? "✗" : "✓", note: words(found.count) };
  });
  add(result);
}

async function onPostgres() {
  const what = "测试：PostgreSQL tests, PostgreSQL";
  const given = process.env.JUXIN_TEST_DATABASE_URL;
  if (!given && !findServerPrograms())
    return missing(what, "PostgreSQL", "Debian: apt-get install postgresql");
  let cluster;
  try {
    cluster = given ? null : await startCluster();
    await tests(what, {
      paths: ["apps/server"],
      exclude: [...embeddedOnly, ...withoutDatabase],
      env: { ...clean(), JUXIN_TEST_DATABASE_URL: given ?? cluster.url },
    });
  } catch (error) {
    total.failed += 1;
    say(`  ✗ ${what}\n${indent(error.message)}`);
  } finally {
    await cluster?.stop();
  }
}

async function journeys() {
  const what = "浏览器旅程 journeys in a browser";
  const path = join(root, "e2e", "run.ts");
  if (!existsSync(path)) return;
  const chromium = findChromium();
  if (chromium === null)
    return missing(what, "Chromium", "Debian: apt-get install chromium, or set CHROME_PATH");
  const result = await step(what, async () => {
    const env = { ...clean(), CHROME_PATH: chromium };
    const { code, output } = await run(node, [path], { cwd: root, env });
    const count = countOf(output, code);
    return { count, output, mark: count.failed > 0 ? "✗" : "✓", note: words(count) };
  });
  add(result);
}

function missing(what, program, help) {
  say(`  ${strict ? "✗" : "–"} ${what}`);
  say(
    indent(
      `没有找到 ${program}，${strict ? "CI 不得略过" : "略过"}。 ${program} was not found: ${strict ? "not allowed with CI=true" : "skipped"}. ${help}`,
    ),
  );
  if (strict) total.failed += 1;
  else total.skipped += 1;
}

function add({ count, output }) {
  for (const key of ["passed", "failed", "skipped"]) total[key] += count[key];
  if (count.failed > 0) say(indent(output));
}

function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** The machine's own settings of Juxin are not the tests' business. */
function clean() {
  const env = environment({ NO_COLOR: "1" });
  for (const name of Object.keys(env))
    if (/^(JUXIN_|DATABASE_|SMS_|PORT$|HOST$|NODE_ENV$|FORCE_COLOR$)/.test(name)) delete env[name];
  return env;
}

function indent(text) {
  const lines = text.trimEnd().split("\n");
  const shown = lines.length > 400 ? ["…", ...lines.slice(-400)] : lines;
  return shown.map((line) => `      ${line}`).join("\n");
}
