import type { App } from "../../../platform/context.ts";
import { listDistricts } from "../../accounts/index.ts";
import { type Job, LeaseLost, leaseJob, onEnqueue, putBack } from "./queue.ts";
import { failJob, failList } from "./failList.ts";
import { readJob } from "./readJob.ts";
import { reconcileJob } from "./reconcileJob.ts";
import { sayJob } from "./sayJob.ts";
import { takeJob } from "./takeJob.ts";

const lookEvery = 15_000;

/** Does what waits in a district until nothing does. */
export async function runRosterJobs(
  app: App,
  district: string,
  signal?: AbortSignal,
): Promise<void> {
  for (;;) {
    if (signal?.aborted === true) return;
    const job = await leaseJob(app, district);
    if (job === null) return;
    await runJob(app, job, signal);
  }
}

async function runJob(app: App, job: Job, signal: AbortSignal | undefined): Promise<void> {
  try {
    if (job.kind === "read") await readJob(app, job, signal);
    else if (job.kind === "take") await takeJob(app, job, signal);
    else if (job.kind === "say") await sayJob(app, job, signal);
    else await reconcileJob(app, job);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (signal?.aborted === true) return; // The lease runs out, and the next start goes on.
    app.log("error", "rosterJob.failed", { job: job.id, kind: job.kind, error: String(error) });
    if (!(await putBack(app, job, String(error)))) await giveUp(app, job);
  }
}

async function giveUp(app: App, job: Job): Promise<void> {
  // A list that was taken counts, also when what it says of people could not be written down.
  if (job.kind === "read" || job.kind === "take") await failList(app, job, "list.failed");
  else await failJob(app, job, `${job.kind}.failed`);
}

/** Works in the background: at once when something is handed in, and now and then for what others left. */
export function startRosterJobs(app: App): { stop(): Promise<void> } {
  const abort = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let asked = false;
  const run = () => {
    if (asked || abort.signal.aborted) return;
    asked = true;
    running = running
      .then(async () => {
        asked = false;
        for (const { code } of await listDistricts(app))
          await runRosterJobs(app, code, abort.signal);
      })
      .catch((error: unknown) => app.log("error", "rosterJobs.failed", { error: String(error) }));
  };
  // Not at once: the transaction that adds the work has yet to commit.
  onEnqueue(app, () => void setTimeout(run, 200).unref());
  const timer = setInterval(run, lookEvery);
  timer.unref();
  const first = setTimeout(run, 1_000);
  first.unref();
  return {
    async stop() {
      abort.abort(new Error("The server stops"));
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
