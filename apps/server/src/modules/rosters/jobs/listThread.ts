/** The thread that reads and links one list: hostile files and heavy work stay out of the process that answers. */
import { parentPort, workerData } from "node:worker_threads";
import { SpreadsheetError } from "../../../platform/spreadsheets/index.ts";
import { createPost } from "../../../platform/runThread.ts";
import { findInList } from "./findInThread.ts";
import { readList } from "./readInThread.ts";
import type { ThreadMessage, ThreadTask } from "./threadMessages.ts";

if (parentPort === null) throw new Error("This is a thread's file");
const post = createPost<ThreadMessage>(parentPort, 3);
const task = workerData as ThreadTask;

try {
  if (task.task === "read") await post(await readList(task));
  else if (task.task === "find") await post({ kind: "found", found: await findInList(task) });
  else {
    // The engine's dictionaries are not read for looking at a head.
    const { takeList } = await import("./takeInThread.ts");
    for await (const message of takeList(task)) await post(message);
  }
} catch (error) {
  if (!(error instanceof SpreadsheetError)) throw error;
  await post({ kind: "refused", reason: error.reason });
}
