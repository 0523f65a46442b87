import { audit } from "../../../platform/audit.ts";
import type { App, Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { deleteParts } from "../lists/fileParts.ts";
import { runRosterJobs } from "../policy.ts";
import { finish, type Job } from "./queue.ts";

/** In whose name the server works through a list. */
export const jobContext = (app: App, district: string): Context => ({
  app,
  actor: { kind: "system", district, name: "rosters" },
  requestId: newId(),
});

/** Ends a job with a word to whoever handed the list in. */
export async function failList(app: App, job: Job, reason: string): Promise<void> {
  const ctx = jobContext(app, job.district);
  authorize(ctx, runRosterJobs);
  const list = await withTransaction(ctx, async (tx) => {
    await finish(tx, job, reason);
    const refused = await tx.db
      .updateTable("rosterLists")
      .set(({ eb }) => ({ state: "refused", reason, version: eb("version", "+", 1) }))
      .where("id", "=", job.subjectId)
      .where("state", "<>", "withdrawn")
      .returning(["district", "id", "bytes"])
      .executeTakeFirst();
    await audit(tx, {
      action: "rosterList.refuse",
      subject: { kind: "rosterList", id: job.subjectId },
      after: { reason },
    });
    return refused;
  });
  // What was refused is of no use to anybody, and people stand in it.
  if (list !== undefined) await deleteParts(app, list);
}

/** Ends a job that nobody handed anything in for. */
export async function failJob(app: App, job: Job, reason: string): Promise<void> {
  const ctx = jobContext(app, job.district);
  authorize(ctx, runRosterJobs);
  await withTransaction(ctx, async (tx) => {
    await finish(tx, job, reason);
    await audit(tx, {
      action: "rosterJob.giveUp",
      subject: { kind: "rosterJob", id: job.id },
      after: { kind: job.kind, reason },
    });
  });
}
