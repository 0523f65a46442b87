/**
 * Journeys in a real browser, on a server of their own with a new demo district.
 *   node e2e/run.ts                    all of them, on the embedded database or on DATABASE_URL
 *   node e2e/run.ts rider clerk        some of them
 *   node e2e/run.ts --postgres         on a throw-away PostgreSQL server
 *   node e2e/run.ts looks --screens=talk,station    only screens whose names begin so
 */
import type { Browser } from "playwright-core";
import { buildWeb } from "../tools/buildWeb.mjs";
import { startCluster } from "../tools/postgresCluster.mjs";
import type { Journey, Story } from "./journey.ts";
import { administrator } from "./journeys/administrator.ts";
import { clerk } from "./journeys/clerk.ts";
import { district } from "./journeys/district.ts";
import { looks } from "./journeys/looks.ts";
import { month } from "./journeys/month.ts";
import { offices } from "./journeys/offices.ts";
import { planner } from "./journeys/planner.ts";
import { rider } from "./journeys/rider.ts";
import { station } from "./journeys/station.ts";
import { survey } from "./journeys/survey.ts";
import { walker } from "./journeys/walker.ts";
import { chromiumPath, openBrowser } from "./stage/openBrowser.ts";
import { Report } from "./stage/report.ts";
import { Stage, StepFailed } from "./stage/stage.ts";
import { startServer } from "./stage/startServer.ts";

const journeys: readonly Journey[] = [
  rider,
  clerk,
  offices,
  district,
  month,
  station,
  planner,
  administrator,
  walker,
  survey,
  looks,
];
const report = new Report();
/** What was started, in order; stopped in the opposite one. */
const started: (() => Promise<void>)[] = [];

let stopping: Promise<void> | undefined;
/** Also when asked twice, by the end and by Ctrl-C: everything is stopped once, and waited for. */
const stopAll = (): Promise<void> =>
  (stopping ??= (async () => {
    for (let stop = started.pop(); stop !== undefined; stop = started.pop())
      await stop().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  })());

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => void stopAll().finally(() => process.exit(code)));

function chosen(names: readonly string[]): readonly Journey[] {
  const unknown = names.filter((name) => !journeys.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No such journey: ${unknown.join(", ")}. There are: ${journeys.map((one) => one.name).join(", ")}`,
    );
  return names.length === 0 ? journeys : journeys.filter((one) => names.includes(one.name));
}

interface Here {
  browser: Browser;
  url: string;
  story: Story;
}

async function walk(journey: Journey, { browser, url, story }: Here, told: Report): Promise<void> {
  told.begin(journey.name, journey.about);
  const stage = new Stage(journey.name, browser, url, told);
  try {
    await journey.run(stage, story);
  } catch (error) {
    if (!(error instanceof StepFailed)) told.fail("between two steps", error, []);
  } finally {
    await stage.close();
  }
}

/** @returns the address of a new demo district */
async function startDemo(onPostgres: boolean): Promise<string> {
  let databaseUrl = process.env["DATABASE_URL"] || undefined;
  if (onPostgres) {
    const cluster = await startCluster();
    started.push(() => cluster.stop());
    databaseUrl = cluster.url;
  }
  const server = await startServer({ databaseUrl, demo: true });
  started.push(server.stop);
  return server.url;
}

async function main(given: readonly string[]): Promise<void> {
  const begun = performance.now();
  const asked = chosen(given.filter((one) => !one.startsWith("--")));
  chromiumPath();
  await buildWeb(process.execPath);
  const browser = await openBrowser();
  started.push(() => browser.close());
  // These need not wait for the demo district, nor it for them.
  const beside = asked
    .filter((one) => one.apart)
    .map((journey) =>
      report.beside((told) => walk(journey, { browser, url: "", story: {} }, told)),
    );
  const others = asked.filter((one) => !one.apart);
  if (others.length > 0) {
    const url = await startDemo(given.includes("--postgres"));
    const screens = given
      .find((one) => one.startsWith("--screens="))
      ?.split("=")[1]
      ?.split(",");
    const here: Here = { browser, url, story: screens ? { screens } : {} };
    for (const journey of others) await walk(journey, here, report);
  }
  await Promise.all(beside);
  report.end(performance.now() - begun);
  process.exitCode = report.failed === 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write(`${report.passed} passed, ${report.failed + 1} failed\n`);
  process.exitCode = 1;
} finally {
  await stopAll();
}
