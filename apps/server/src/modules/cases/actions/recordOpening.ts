import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { accountIdOf, unitIdsOf } from "../../../platform/grants/actor.ts";
import { attachPhotos } from "../../files/index.ts";
import { factsOf, type CaseRow } from "../caseRow.ts";
import { addCounts, countChanges } from "../tally.ts";

/** Inserts a new case, its first step and its counts; photos become those the asker showed. */
export async function recordOpening(
  tx: Tx,
  row: Omit<Insertable<Tables["cases"]>, "version">,
  photoIds: readonly string[],
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
      unitId: unitIdsOf(tx.actor)[0] ?? null,
      payload: JSON.stringify({ channel: row.channel }),
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
