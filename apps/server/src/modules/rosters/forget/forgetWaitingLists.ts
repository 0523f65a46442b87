import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import type { Tx } from "../../../platform/context.ts";
import { keysOf, shredKey } from "../../../platform/personalData/subjectKeys.ts";
import { runThread, ThreadFault } from "../../../platform/runThread.ts";
import type { OwnIdentity } from "../../people/index.ts";
import type { FindTask, ThreadMessage } from "../jobs/threadMessages.ts";
import { threadFile, threadMemoryMb } from "../jobs/readJob.ts";
import { readReceived } from "../lists/fileParts.ts";
import type { ListRow } from "../lists/listRow.ts";

const findMillis = 60_000;

/**
 * Files that were sent and not taken to their end cannot be changed inside: one that names an erased
 * person is made unreadable with all its rows, whoever works on it stops, and it is asked for anew.
 * @returns the lists whose parts are to be deleted after the commit
 */
export async function forgetWaitingLists(tx: Tx, who: OwnIdentity): Promise<ListRow[]> {
  const lists = await tx.db
    .selectFrom("rosterLists")
    .selectAll()
    .where("state", "in", ["uploading", "reading", "columns", "linking"])
    .forUpdate()
    .execute();
  const keys = await keysOf(
    tx,
    lists.map(({ id }) => id),
  );
  const refused: ListRow[] = [];
  for (const list of lists) {
    const bytes = await readReceived(tx.app, keys.get(list.id), list);
    if (!(await names(bytes, who))) continue;
    await refuse(tx, list);
    refused.push(list);
  }
  return refused;
}

async function names(bytes: Uint8Array, who: OwnIdentity): Promise<boolean> {
  const text = Buffer.from(bytes).toString("latin1");
  if ([...who.phones, ...who.citizenNumbers].some((number) => text.includes(number))) return true;
  const task: FindTask = { task: "find", bytes, who };
  const heard: ThreadMessage[] = [];
  await runThread<ThreadMessage>(threadFile, {
    data: task,
    memoryMb: threadMemoryMb,
    timeoutMs: findMillis,
    onMessage: (message) => void heard.push(message),
  }).catch((error: unknown) => {
    // What nobody can open holds nobody that could be found.
    if (!(error instanceof ThreadFault)) throw error;
  });
  return heard.some((message) => message.kind === "found" && message.found);
}

async function refuse(tx: Tx, list: ListRow): Promise<void> {
  await tx.db
    .updateTable("rosterLists")
    .set({ state: "refused", reason: "list.personErased", version: sql`version + 1` })
    .where("id", "=", list.id)
    .execute();
  await tx.db
    .updateTable("rosterJobs")
    .set({ state: "failed", error: "list.personErased", lease: null })
    .where("subjectId", "=", list.id)
    .where("state", "in", ["waiting", "running"])
    .execute();
  await shredKey(tx, list.id);
  await audit(tx, {
    action: "rosterList.refuse",
    subject: { kind: "rosterList", id: list.id },
    after: { reason: "list.personErased" },
  });
}
