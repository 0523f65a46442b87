import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { attachPhotos } from "../../files/index.ts";
import { factsOf, type CaseRow } from "../caseRow.ts";
import { addCounts, countChanges } from "../tally.ts";
import { unitFor } from "./actingUnit.ts";

/** Inserts a new case, its first step and its counts; photos become those the asker showed. `writtenAt`: when it waited for a network. */
export async function recordOpening(
  tx: Tx,
  row: Omit<Insertable<Tables["cases"]>, "version">,
  { photoIds, writtenAt }: { photoIds: readonly string[]; writtenAt: string | undefined },
): Promise<void> {
  const inserted: CaseRow = await tx.db
    .insertInto("cases")
    .values({ ...row, photoCount: photoIds.length, version: 1 })
    .returningAll()
    .executeTakeFirstOrThrow();
  const byStaff = tx.actor.kind === "staff";
  await tx.db
    .insertInto("caseActions")
    .values({
      district: row.district,
      id: row.id,
      caseId: row.id,
      seq: 1,
      type: "open",
      at: inserted.openedAt,
      actorRole: byStaff ? "staff" : "asker",
      accountId: accountIdOf(tx.actor),
      unitId: unitFor(tx, row),
      // With its office and its time limit, so that a case can be told anew from its steps alone.
      payload: JSON.stringify({
        channel: row.channel,
        homeUnitId: row.homeUnitId,
        limit: { dueAt: row.dueAt, amberAt: row.amberAt, escalateAt: row.escalateAt },
        writtenAt,
      }),
    })
    .execute();
  await attachPhotos(tx, photoIds, {
    caseId: row.id,
    actionId: row.id,
    phase: "asked",
    field: "photoIds",
  });
  await addCounts(tx, countChanges(inserted, null, factsOf(inserted)));
}
