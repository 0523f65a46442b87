import { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { Id, Instant, orNull } from "../../../platform/http/schema.ts";
import { staffNames } from "../../accounts/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { currentPersons, personRecords, samePersons } from "../../people/index.ts";
import { visibleTo } from "../policy.ts";
import { actionTexts } from "../statements/actionTexts.ts";
import { DifferenceType, Outcome, VisitAnswer } from "../statements/schema.ts";

export const VisitRecordQuery = z.object({ person: Id });

export const VisitRecord = z
  .object({
    id: Id,
    differenceId: Id,
    about: DifferenceType,
    way: z.enum(["visit", "call"]),
    answer: orNull(VisitAnswer),
    outcome: orNull(Outcome),
    doneAt: Instant,
    by: z.string(),
    unit: z.string().nullable(),
    asked: z.array(z.string()),
    learnt: z.array(z.string()),
    text: z.string().nullable(),
    applied: z.boolean(),
  })
  .openapi("VisitRecord");
export type VisitRecord = z.infer<typeof VisitRecord>;

/** Who went to see somebody or called them, the latest first; whoever was found to be the same counts too. */
export async function visitRecords(
  tx: Tx,
  { person }: z.infer<typeof VisitRecordQuery>,
): Promise<VisitRecord[]> {
  const root = (await currentPersons(tx, [person])).get(person) ?? person;
  // Of an erased person nothing is told any more.
  if ((await personRecords(tx, { ids: [root], limit: 1 })).length === 0) return [];
  const group = (await samePersons(tx, [root])).get(root) ?? [root];
  const rows = await tx.db
    .selectFrom("rosterDifferenceActions")
    .innerJoin("rosterDifferences", (join) =>
      join
        .onRef("rosterDifferences.district", "=", "rosterDifferenceActions.district")
        .onRef("rosterDifferences.id", "=", "rosterDifferenceActions.differenceId"),
    )
    .selectAll("rosterDifferenceActions")
    .select("rosterDifferences.type as about")
    .where("rosterDifferences.personId", "in", group)
    .where("rosterDifferenceActions.type", "in", ["visit", "call"])
    .where((where) => visibleTo(tx.actor, "rosterDifferences")(where as never))
    .orderBy("rosterDifferenceActions.at", "desc")
    .orderBy("rosterDifferenceActions.seq", "desc")
    .limit(100)
    .execute();
  const textOf = await actionTexts(
    tx,
    rows.map(({ differenceId }) => differenceId),
  );
  const names = await staffNames(
    tx,
    rows.map(({ accountId }) => accountId),
  );
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.map((row) => ({
    id: row.id,
    differenceId: row.differenceId,
    about: row.about as VisitRecord["about"],
    way: row.type as VisitRecord["way"],
    answer: row.answer as VisitRecord["answer"],
    outcome: row.outcome as VisitRecord["outcome"],
    doneAt: (row.doneAt ?? row.at).toISOString(),
    by: names.get(row.accountId ?? "") ?? "",
    unit: units.get(row.unitId ?? "")?.name ?? null,
    asked: row.asked,
    learnt: row.learnt,
    text: textOf(row, false),
    applied: row.applied,
  }));
}
