import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { StageName } from "./stages.ts";
import type { Work } from "./work.ts";

// Threads do not inherit it; with it a thread is ready in half the time.
enableCompileCache();
const { stages } = await import("./stages.ts");

/** One thread: takes what is shared, then does one task after the other. */
const work = {} as Work;

type Message = { share: Partial<Work> } | { stage: StageName; task: never; id: number };

parentPort!.on("message", (message: Message) => {
  if ("share" in message) {
    Object.assign(work, message.share);
    return;
  }
  try {
    const result = stages[message.stage](work, message.task);
    parentPort!.postMessage({ id: message.id, result });
  } catch (error) {
    parentPort!.postMessage({ id: message.id, error });
  }
});
