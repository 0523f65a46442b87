import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { StageName } from "./stages.ts";
import type { Work } from "./work.ts";

// Threads do not inherit it; with it a thread is ready in half the time.
enableCompileCache();
const { stages } = await import("./stages.ts");

/** One thread: takes what is shared, then does one task after the other. */
const work = {} as Work;

/** Arrays of a result that nobody shares are handed over, not copied. */
function ownBuffers(result: unknown): ArrayBuffer[] {
  if (typeof result !== "object" || result === null) return [];
  const own = Object.values(result).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
  return [...new Set(own)];
}

type Message = { share: Partial<Work> } | { stage: StageName; task: never; id: number };

parentPort!.on("message", (message: Message) => {
  if ("share" in message) {
    Object.assign(work, message.share);
    return;
  }
  try {
    const result = stages[message.stage](work, message.task);
    parentPort!.postMessage({ id: message.id, result }, ownBuffers(result));
  } catch (error) {
    parentPort!.postMessage({ id: message.id, error });
  }
});
