import { listDistricts, sweepAccounts } from "./modules/accounts/index.ts";
import { sweepAudit } from "./modules/audit/index.ts";
import { makeFeedback, returnFeedback } from "./modules/employers/index.ts";
import { sweepFiles } from "./modules/files/index.ts";
import { startRosterJobs } from "./modules/rosters/index.ts";
import { sweepStations } from "./modules/stations/index.ts";
import type { App } from "./platform/context.ts";

const everyHour = 60 * 60_000;
const everyMinute = 60_000;

/**
 * What nobody waits for: forgetting what has served its purpose, hourly and once soon after the start;
 * and reading and linking the lists that are handed in.
 */
export function startJobs(app: App): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    running = running
      .then(() => sweep(app))
      .catch((error: unknown) => app.log("error", "sweep.failed", { error: String(error) }));
  };
  const first = setTimeout(run, 30_000);
  const timer = setInterval(run, everyHour);
  // A place that nobody came for is given to the next while they still stand at the door.
  const minute = setInterval(() => {
    running = running
      .then(() => sweepBookings(app))
      .catch((error: unknown) => app.log("error", "sweep.failed", { error: String(error) }));
  }, everyMinute);
  const rosters = startRosterJobs(app);
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(timer);
      clearInterval(minute);
      await rosters.stop();
      await running;
    },
  };
}

export async function sweep(app: App): Promise<void> {
  for (const { code } of await listDistricts(app)) {
    await sweepAccounts(app, code);
    await sweepFiles(app, code);
    await sweepAudit(app, code);
    await makeFeedback(app, code);
    await returnFeedback(app, code);
  }
}

async function sweepBookings(app: App): Promise<void> {
  for (const { code } of await listDistricts(app)) await sweepStations(app, code);
}
