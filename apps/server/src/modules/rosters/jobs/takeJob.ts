import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { App, Context, Tx } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { runThread, ThreadFault } from "../../../platform/runThread.ts";
import { withScope, withTransaction } from "../../../platform/transaction.ts";
import { encodingKeyOf } from "../lists/encodingKey.ts";
import { deleteParts, readParts } from "../lists/fileParts.ts";
import { type ListRow, requireState } from "../lists/listRow.ts";
import type { ListColumn } from "../lists/schema.ts";
import { namesToMatch } from "../../employers/index.ts";
import { keepWork, modelInUse } from "../learning/models.ts";
import { apartPersons, areasOf, carriedFrom, knownPeople } from "../linking/knownPeople.ts";
import { loadSealing, rowSealer, type ListToSeal, type SealedBatch } from "../linking/rowSealer.ts";
import { type RowCounts, writeBatch } from "../linking/writeBatch.ts";
import { runRosterJobs } from "../policy.ts";
import { secretFor, sourceSecret } from "../secrets.ts";
import { openStatementsFor } from "../statements/openFor.ts";
import { failList, jobContext } from "./failList.ts";
import { enqueue, finish, type Job, renew } from "./queue.ts";
import { threadFile, threadMemoryMb } from "./readJob.ts";
import type { Layout, TakeTask, ThreadMessage } from "./threadMessages.ts";
import { writeInTurn } from "./writeInTurn.ts";

const takeMillis = 15 * 60_000;

/**
 * Checks and links a list's rows in a thread and writes them batch by batch, sealing one while
 * the one before it is written. A batch is one transaction: a run that was cut off is taken up after
 * the last row it wrote, and what was only sealed was nowhere.
 */
export async function takeJob(app: App, job: Job, signal?: AbortSignal): Promise<void> {
  const ctx = jobContext(app, job.district);
  authorize(ctx, runRosterJobs);
  const { list, task, version, sealing } = await withScope(ctx, (tx) => loadTask(tx, job));
  const sealRows = rowSealer(ctx, sealing);
  const steps = writeInTurn((step: Step) => takeStep(ctx, job, version, step));
  const handle = async (message: ThreadMessage): Promise<void> => {
    if (message.kind === "refused") throw new Error(message.reason);
    if (message.kind === "rows")
      await steps.add({ kind: "rows", batch: await sealRows(message.rows) });
    if (message.kind === "total" || message.kind === "work") await steps.add(message);
  };
  try {
    await steps.around(() =>
      runThread<ThreadMessage>(threadFile, {
        data: task,
        memoryMb: threadMemoryMb,
        timeoutMs: takeMillis,
        onMessage: handle,
        ...(signal && { signal }),
      }),
    );
  } catch (error) {
    if (error instanceof ThreadFault && error.reason !== "died")
      return failList(app, job, "list.tooHeavy");
    throw error;
  }
  await withTransaction(ctx, async (tx) => {
    await renew(tx, job);
    // The reading counted by the columns as guessed; they may have been put right since.
    const { bad } = await tx.db
      .selectFrom("rosterRows")
      .select(sql<number>`count(*) filter (where state = 'bad')::int`.as("bad"))
      .where("listId", "=", list.id)
      .executeTakeFirstOrThrow();
    await tx.db
      .updateTable("rosterLists")
      .set({
        bad,
        good: sql<number>`rows_total - ${bad}`,
        state: "ready",
        readyAt: app.clock.now(),
        version: sql`version + 1`,
      })
      .where("id", "=", list.id)
      .execute();
    if (list.mode === "replace") await retirePairs(tx, list);
    await finish(tx, job);
    for (const statementId of await openStatementsFor(tx, list))
      await enqueue(tx, "reconcile", statementId);
    await enqueue(tx, "say", list.id);
    await audit(tx, {
      action: "rosterList.take",
      subject: { kind: "rosterList", id: list.id },
      after: { period: list.period },
    });
  });
  await deleteParts(app, list);
}

type Step =
  | Extract<ThreadMessage, { kind: "total" | "work" }>
  | { kind: "rows"; batch: SealedBatch };

/** Writes one step of the thread's work; of a batch it says how far the list is. */
async function takeStep(ctx: Context, job: Job, version: number, step: Step): Promise<void> {
  authorize(ctx, runRosterJobs);
  await withTransaction(ctx, async (tx) => {
    await renew(tx, job);
    if (step.kind === "total") {
      await tx.db
        .updateTable("rosterLists")
        .set({ rowsTotal: step.rows })
        .where("id", "=", job.subjectId)
        .execute();
      return;
    }
    if (step.kind === "work") {
      await keepWork(tx, job.subjectId, version, step.work);
      return;
    }
    const counts = await writeBatch(tx, step.batch);
    await addCounts(tx, job.subjectId, counts);
    await audit(tx, {
      action: "rosterList.takeRows",
      subject: { kind: "rosterList", id: job.subjectId },
      after: { ...counts, upTo: step.batch.rows.at(-1)?.taken.row ?? null },
    });
  });
}

async function loadTask(
  tx: Tx,
  job: Job,
): Promise<{ list: ListRow; task: TakeTask; version: number; sealing: ListToSeal }> {
  const { app } = tx;
  const list = await tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("id", "=", job.subjectId)
    .executeTakeFirstOrThrow();
  requireState(list, "linking");
  const source = await tx.db
    .selectFrom("rosterSources")
    .selectAll()
    .where("id", "=", list.sourceId)
    .executeTakeFirstOrThrow();
  const { after } = await tx.db
    .selectFrom("rosterRows")
    .select(sql<number>`coalesce(max(row), 0)::int`.as("after"))
    .where("listId", "=", list.id)
    .executeTakeFirstOrThrow();
  const claimed = await tx.db
    .selectFrom("rosterRows")
    .select("personId")
    .distinct()
    .where("listId", "=", list.id)
    .where("personId", "is not", null)
    .execute();
  const key = (await keysOf(tx, [list.id])).get(list.id);
  if (key === undefined) throw new Error("The key of the list is gone");
  const { version, model } = await modelInUse(tx);
  return {
    list,
    version,
    sealing: await loadSealing(tx, list, key),
    task: {
      task: "take",
      bytes: await readParts(app, key, list),
      areas: await areasOf(tx),
      area: list.area,
      line: list.line,
      today: dayOf(app.clock.now()),
      layout: list.layout as unknown as Layout,
      kinds: (list.columns as ListColumn[]).map(({ kind }) => kind),
      headers: (list.columns as ListColumn[]).map(({ header }) => header),
      oneToOne: source.oneToOne,
      fingerprintKey: sourceSecret(app, list.district, source.id),
      markKey: secretFor(app, list.district, "mark"),
      listId: list.id,
      carried: await carriedFrom(tx, list),
      known: await knownPeople(tx),
      workplaces: await namesToMatch(tx),
      encodingKey: await encodingKeyOf(tx, source),
      model,
      apart: await apartPersons(tx),
      after,
      claimed: claimed.flatMap(({ personId }) => personId ?? []),
    },
  };
}

async function addCounts(tx: Tx, listId: string, counts: RowCounts): Promise<void> {
  await tx.db
    .updateTable("rosterLists")
    .set(({ eb }) => ({
      rowsDone: eb("rowsDone", "+", counts.rows),
      linked: eb("linked", "+", counts.linked),
      added: eb("added", "+", counts.added),
      doubtful: eb("doubtful", "+", counts.doubtful),
      encoded: eb("encoded", "+", counts.encoded),
    }))
    .where("id", "=", listId)
    .execute();
}

/** What was doubtful in a list that this one replaces need not be looked at any more. */
async function retirePairs(tx: Tx, list: ListRow): Promise<void> {
  await tx.db
    .updateTable("rosterPairs")
    .set(({ eb }) => ({ state: "gone", version: eb("version", "+", 1) }))
    .where("state", "in", ["open", "unsure", "disputed"])
    .where("listId", "in", (lists) =>
      lists
        .selectFrom("rosterLists")
        .select("rosterLists.id")
        .where("rosterLists.sourceId", "=", list.sourceId)
        .where("rosterLists.id", "<>", list.id)
        .where("rosterLists.period", "<=", list.period)
        .where("rosterLists.submittedAt", "<", list.submittedAt),
    )
    .execute();
}
