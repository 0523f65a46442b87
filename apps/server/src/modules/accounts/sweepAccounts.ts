import type { App } from "../../platform/context.ts";

const day = 24 * 60 * 60_000;

/**
 * Forgets codes after two days, failures after one, sessions 180 days after they were last used, and
 * answers kept for replays after a week.
 */
export async function sweepAccounts(app: App, district: string): Promise<void> {
  const now = app.clock.now().getTime();
  const before = (days: number) => new Date(now - days * day);
  await app.database.transaction({ scope: district }, async (db) => {
    await db
      .deleteFrom("signInCodes")
      .where("district", "=", district)
      .where("createdAt", "<", before(2))
      .execute();
    await db
      .deleteFrom("signInFailures")
      .where("district", "=", district)
      .where("at", "<", before(1))
      .execute();
    await db
      .deleteFrom("sessions")
      .where("district", "=", district)
      .where("lastSeenAt", "<", before(180))
      .execute();
    await db
      .deleteFrom("submissions")
      .where("district", "=", district)
      .where("at", "<", before(7))
      .execute();
  });
}
