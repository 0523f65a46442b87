import { audit } from "../../../platform/audit.ts";
import type { App, Tx } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { sayOfPersons } from "../../people/index.ts";
import { employerFinder } from "../linking/employerFinder.ts";
import { lineOf, listSource } from "../linking/rowSealer.ts";
import { sayingOf } from "../linking/sayingOf.ts";
import { noFacts } from "../lists/facts.ts";
import type { ListRow } from "../lists/listRow.ts";
import { openRow } from "../lists/rowContent.ts";
import { runRosterJobs } from "../policy.ts";
import { jobContext } from "./failList.ts";
import { finish, type Job, renew } from "./queue.ts";

const batch = 1000;

/**
 * Writes down what a list that is already in use says of people it found known. Counting does not wait
 * for it. Batch by batch, each its own transaction; cut off, it goes on after the last.
 */
export async function sayJob(app: App, job: Job, signal?: AbortSignal): Promise<void> {
  const ctx = jobContext(app, job.district);
  authorize(ctx, runRosterJobs);
  for (let more = true; more;) {
    if (signal?.aborted === true) return;
    more = await withTransaction(ctx, async (tx) => {
      await renew(tx, job);
      const list = await tx.db
        .selectFrom("rosterLists")
        .selectAll()
        .where("id", "=", job.subjectId)
        .executeTakeFirstOrThrow();
      const upTo = list.state === "ready" ? await sayBatch(tx, list) : null;
      if (upTo === null) await finish(tx, job);
      else
        await tx.db
          .updateTable("rosterLists")
          .set({ saidUpTo: upTo })
          .where("id", "=", list.id)
          .execute();
      await audit(tx, {
        action: "rosterList.say",
        subject: { kind: "rosterList", id: list.id },
        after: { upTo: upTo ?? list.saidUpTo, done: upTo === null },
      });
      return upTo !== null;
    });
  }
}

/** @returns the last row of the batch; null when nothing is left to say. */
export async function sayBatch(tx: Tx, list: ListRow): Promise<number | null> {
  const rows = await tx.db
    .selectFrom("rosterRows")
    .select(["listId", "row", "personId", "contentSealed"])
    .where("listId", "=", list.id)
    .where("row", ">", list.saidUpTo)
    .where("state", "=", "linked")
    .orderBy("row")
    .limit(batch)
    .execute();
  const last = rows.at(-1)?.row ?? null;
  const key = (await keysOf(tx, [list.id])).get(list.id);
  const { name } = await tx.db
    .selectFrom("rosterSources")
    .select("name")
    .where("id", "=", list.sourceId)
    .executeTakeFirstOrThrow();
  const finder = await employerFinder(tx);
  const said = rows.flatMap((row) => {
    const facts = openRow(tx.app, key, row, noFacts)?.facts ?? null;
    return facts === null || facts.encoding !== null || row.personId === null
      ? []
      : [{ personId: row.personId, ...sayingOf(facts, lineOf(facts, list), finder) }];
  });
  // Two rows that name one person in one batch would meet each other in one statement.
  const once = [...new Map(said.map((one) => [one.personId, one])).values()];
  await sayOfPersons(tx, once, listSource(list, name), list.unitId);
  return last;
}
