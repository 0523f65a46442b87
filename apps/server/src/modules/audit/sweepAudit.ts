import type { App } from "../../platform/context.ts";

/** Deletes audit rows past their keeping time (never under 180 days; see env), as the owner: the application may not. */
export async function sweepAudit(app: App): Promise<void> {
  const before = new Date(app.clock.now().getTime() - app.env.auditDays * 24 * 60 * 60_000);
  await app.database.owner.query("delete from audit_log where at < $1", [before]);
}
