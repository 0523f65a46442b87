import { audit } from "../../platform/audit.ts";
import type { App, Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";

/** What a sweep leaves in the chain: the number of the last row it deleted. */
export const sweepAction = "audit.sweep";

/**
 * Deletes a district's audit rows past their keeping time (never under 180 days; see env), as the
 * owner: the application may not. The chain itself says how far, so that no other row can go missing.
 */
export async function sweepAudit(app: App, district: string): Promise<void> {
  const before = new Date(app.clock.now().getTime() - app.env.auditDays * 24 * 60 * 60_000);
  const ctx: Context = {
    app,
    actor: { kind: "system", district, name: "sweep" },
    requestId: newId(),
  };
  await app.database.owner.kysely.transaction().execute(async (db) => {
    const rows = db.selectFrom("auditLog").where("district", "=", district);
    const kept = await rows
      .select(({ fn }) => fn.min("seq").as("first"))
      .where("at", ">=", before)
      .executeTakeFirst();
    const old = await rows
      .select(({ fn }) => fn.max("seq").as("last"))
      .$if(typeof kept?.first === "number", (query) => query.where("seq", "<", kept?.first ?? 0))
      .executeTakeFirst();
    if (typeof old?.last !== "number") return;
    const through = old.last;
    await audit(
      { ...ctx, db },
      { action: sweepAction, subject: { kind: "audit", id: district }, after: { through } },
    );
    await db
      .deleteFrom("auditLog")
      .where("district", "=", district)
      .where("seq", "<=", through)
      .execute();
  });
}
