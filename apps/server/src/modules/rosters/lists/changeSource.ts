import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { reaches, writeSources } from "../policy.ts";
import { findSource, placeOf } from "./listRow.ts";
import { requireGiver } from "./requireGiver.ts";
import { ChangeSource, type Source } from "./schema.ts";
import { getSource } from "./sources.ts";

/** Renames a source, or says how it hands in. Where it is and whose stays: another one is made for that. */
export async function changeSource(ctx: Context, id: string, input: ChangeSource): Promise<Source> {
  authorize(ctx, writeSources);
  const { version, ...asked } = ChangeSource.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await findSource(tx, id);
    if (!reaches(tx.actor, placeOf(row))) throw notFound("rosterSource");
    const { employerId = row.employerId, siteId = row.siteId } = asked;
    await requireGiver(tx, { employerId, siteId });
    const promised = asked.cadence !== undefined && asked.cadence !== row.cadence;
    const today = dayOf(tx.app.clock.now());
    const written = await tx.db
      .updateTable("rosterSources")
      .set({
        ...asked,
        employerId,
        siteId,
        ...(promised && { cadenceSince: asked.cadence === null ? null : today }),
        version: version + 1,
      })
      .where("id", "=", id)
      .where("version", "=", version)
      .returning("id")
      .executeTakeFirst();
    if (written === undefined) throw new AppError("conflict", "rosterSource.changedMeanwhile");
    await audit(tx, {
      action: "rosterSource.change",
      subject: { kind: "rosterSource", id },
      before: {
        name: row.name,
        oneToOne: row.oneToOne,
        checks: row.checks,
        active: row.active,
        cadence: row.cadence,
        employerId: row.employerId,
        siteId: row.siteId,
      },
      after: asked,
    });
    return getSource(tx, id);
  });
}
