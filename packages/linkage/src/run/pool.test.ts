import type { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { drawRoster } from "../testing/drawRoster.ts";
import { createInlinePool, createThreadPool } from "./pool.ts";
import { emptyWork } from "./work.ts";

const text = new TextEncoder().encode(
  `name,phone\n${drawRoster(3000, 5)
    .left.map((row) => `${row["name"]},${row["phone"]}`)
    .join("\n")}\n`,
);
const bytes = new Uint8Array(new SharedArrayBuffer(text.length));
bytes.set(text);

/** A work whose only stage is reading cells. */
function readingWork() {
  const work = emptyWork();
  work.plan = {
    ...work.plan,
    columns: [
      {
        name: "name",
        kind: "name",
        from: ["name", "name"],
        parts: [""],
        code: 0,
        histogram: -1,
        edges: -1,
      },
    ],
  };
  work.sources = [{ bytes, delimiter: 44, wanted: Int16Array.of(0, 1) }];
  return work;
}
const tasks = Array.from({ length: 40 }, () => ({ side: 0 as const, from: 11, to: bytes.length }));

test("what a dying thread was doing is done again by another", async () => {
  const expected = await createInlinePool(readingWork()).run("scan", tasks);
  const threads: Worker[] = [];
  const pool = createThreadPool(readingWork(), 2, (worker) => threads.push(worker));
  try {
    const results = pool.run("scan", tasks);
    await threads[0]!.terminate();
    expect((await results).map(({ cells }) => cells)).toEqual(expected.map(({ cells }) => cells));
    expect(threads).toHaveLength(3);
  } finally {
    await pool.close();
  }
});

test("when threads keep dying the work is given up, not tried for ever", async () => {
  const pool = createThreadPool(readingWork(), 1, (worker) => void worker.terminate());
  await expect(pool.run("scan", tasks)).rejects.toThrow("a linkage thread ended");
  await pool.close();
});

test("a fault in a task is told, and the thread goes on", async () => {
  const pool = createThreadPool(readingWork(), 1);
  try {
    await expect(pool.run("read", [{ path: "/nowhere", bytes, from: 0, to: 1 }])).rejects.toThrow(
      "ENOENT",
    );
    expect(await pool.run("scan", tasks.slice(0, 1))).toHaveLength(1);
  } finally {
    await pool.close();
  }
});
