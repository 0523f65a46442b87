import { audit } from "../../../platform/audit.ts";
import type { App, Tx } from "../../../platform/context.ts";
import { dayOf } from "../../../platform/clock.ts";
import { json } from "../../../platform/db/index.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { runThread, ThreadFault } from "../../../platform/runThread.ts";
import { withScope, withTransaction } from "../../../platform/transaction.ts";
import type { ColumnKind } from "../columns/columnKind.ts";
import { areasOf } from "../linking/knownPeople.ts";
import { contentHashOf } from "../lists/contentHash.ts";
import { deleteParts, readParts } from "../lists/fileParts.ts";
import { type ListRow, requireState } from "../lists/listRow.ts";
import type { ListWarning } from "../lists/schema.ts";
import { runRosterJobs } from "../policy.ts";
import { failList, jobContext } from "./failList.ts";
import { enqueue, finish, type Job, renew } from "./queue.ts";
import type { ReadTask, ThreadMessage } from "./threadMessages.ts";

export const threadFile = new URL("./listThread.ts", import.meta.url);
export const threadMemoryMb = 1024;
const readMillis = 120_000;

/** Reads a list's head and columns. Goes on to linking by itself when this source's columns are known. */
export async function readJob(app: App, job: Job, signal?: AbortSignal): Promise<void> {
  const ctx = jobContext(app, job.district);
  authorize(ctx, runRosterJobs);
  const { list, remembered, areas, bytes } = await withScope(ctx, (tx) => loadList(tx, job));
  const contentHash = contentHashOf(app, job.district, list.sourceId, bytes);
  const task: ReadTask = {
    task: "read",
    bytes,
    remembered,
    areas,
    area: list.area,
    line: list.line,
    today: dayOf(app.clock.now()),
  };
  const heard: ThreadMessage[] = [];
  const fault = await runThread<ThreadMessage>(threadFile, {
    data: task,
    memoryMb: threadMemoryMb,
    timeoutMs: readMillis,
    onMessage: (message) => void heard.push(message),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    // What takes too much does so every time; what merely died is tried again.
    if (error instanceof ThreadFault && error.reason !== "died") return "list.tooHeavy";
    throw error;
  });
  const [message] = heard;
  if (fault !== undefined || message?.kind === "refused")
    return failList(app, job, fault ?? (message as { reason: string }).reason);
  if (message?.kind !== "read") throw new Error("The thread said nothing of the list");
  const twice = await withTransaction(ctx, async (tx) => {
    await renew(tx, job);
    const same = await sameContent(tx, list, contentHash);
    if (same === "period") {
      await refuseTwice(tx, job, list.id, contentHash);
      return true;
    }
    const { rows, bad, outside, placed } = message;
    const warnings: ListWarning[] = [
      ...(placed > 0 && outside * 2 > placed
        ? [{ code: "otherArea" as const, rows: outside, of: placed }]
        : []),
      ...(same === "earlier" ? [{ code: "sameRows" as const, rows, of: rows }] : []),
    ];
    const goesOn = message.remembered && warnings.length === 0;
    await tx.db
      .updateTable("rosterLists")
      .set(({ eb }) => ({
        state: goesOn ? "linking" : "columns",
        contentHash,
        layout: json(message.layout),
        columns: json(message.columns),
        warnings: json(warnings),
        rowsTotal: rows,
        bad,
        good: rows - bad,
        version: eb("version", "+", 1),
      }))
      .where("id", "=", list.id)
      .execute();
    await finish(tx, job);
    if (goesOn) await enqueue(tx, "take", list.id);
    await audit(tx, {
      action: "rosterList.read",
      subject: { kind: "rosterList", id: list.id },
      after: { rows, bad, warnings: warnings.map(({ code }) => code), goesOn },
    });
    return false;
  });
  if (twice) await deleteParts(app, list);
}

async function loadList(tx: Tx, job: Job) {
  const list = await tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("id", "=", job.subjectId)
    .executeTakeFirstOrThrow();
  requireState(list, "reading");
  const { columns } = await tx.db
    .selectFrom("rosterSources")
    .select("columns")
    .where("id", "=", list.sourceId)
    .executeTakeFirstOrThrow();
  const key = (await keysOf(tx, [list.id])).get(list.id);
  return {
    list,
    remembered: columns as { header: string; kind: ColumnKind }[],
    areas: await areasOf(tx),
    bytes: await readParts(tx.app, key, list),
  };
}

async function sameContent(
  tx: Tx,
  list: ListRow,
  contentHash: string,
): Promise<"period" | "earlier" | null> {
  const same = await tx.db
    .selectFrom("rosterLists")
    .select("period")
    .where("contentHash", "=", contentHash)
    .where("id", "<>", list.id)
    .where("state", "in", ["columns", "linking", "ready"])
    .execute();
  if (same.some(({ period }) => period === list.period)) return "period";
  return same.length > 0 ? "earlier" : null;
}

/** What it is the same as is found again by its content, so that whoever handed it in gets there. */
async function refuseTwice(tx: Tx, job: Job, listId: string, contentHash: string): Promise<void> {
  await tx.db
    .updateTable("rosterLists")
    .set(({ eb }) => ({
      state: "refused",
      reason: "list.sameAgain",
      contentHash,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", listId)
    .execute();
  await finish(tx, job);
  await audit(tx, {
    action: "rosterList.refuse",
    subject: { kind: "rosterList", id: listId },
    after: { reason: "list.sameAgain" },
  });
}
