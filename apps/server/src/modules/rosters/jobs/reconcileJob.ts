import { audit } from "../../../platform/audit.ts";
import type { App } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { runRosterJobs } from "../policy.ts";
import { computeStatement } from "../statements/computeStatement.ts";
import { jobContext } from "./failList.ts";
import { finish, type Job, renew } from "./queue.ts";

/** Brings an open statement up to date after a list came in; a statement that was proposed meanwhile stays as it is. */
export async function reconcileJob(app: App, job: Job): Promise<void> {
  const ctx = jobContext(app, job.district);
  authorize(ctx, runRosterJobs);
  await withTransaction(ctx, async (tx) => {
    await renew(tx, job);
    const row = await tx.db
      .selectFrom("rosterStatements")
      .selectAll()
      .where("id", "=", job.subjectId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.state === "open") await computeStatement(tx, row);
    await finish(tx, job);
    await audit(tx, {
      action: "statement.refresh",
      subject: { kind: "statement", id: row.id },
      after: { state: row.state },
    });
  });
}
