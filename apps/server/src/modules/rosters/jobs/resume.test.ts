import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { runThread, ThreadFault } from "../../../platform/runThread.ts";
import { writeText } from "../../../platform/spreadsheets/index.ts";
import { buildSource, invented, upload } from "../../../testing/rosterScene.ts";
import { leaseJob } from "./queue.ts";
import { runRosterJobs } from "./runJobs.ts";

const head = ["姓名", "身份证号", "手机号"];
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const { name, id, phone } = invented(from + at);
    return [name, id, phone];
  });

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const listOf = async (id: string) => done((await scene.as("delivery")).get(`/rosters/lists/${id}`));

test("a list that was cut off after some rows is taken to its end, each row and person once", async () => {
  const source = await buildSource(scene);
  const desk = await scene.as("delivery");
  const [before] = await scene.rows<{ n: number }>("select count(*)::int as n from persons");
  const list = { sourceId: source.id, period: "2026-11" };
  const bytes = Buffer.from(await writeText([head, ...rows(1000, 4600)]));
  const read = await upload(scene, desk, list, bytes);
  const kinds = read.columns.map((one: { kind: string }) => one.kind);
  await done(
    desk.send("PUT", `/rosters/lists/${read.id}/columns`, { kinds, version: read.version }),
  );
  const stop = new AbortController();
  const running = runRosterJobs(scene.test.app, "990104", stop.signal);
  const written = async () =>
    (
      await scene.rows<{ n: number }>("select rows_done as n from roster_lists where id = $1", [
        read.id,
      ])
    )[0]!.n;
  while ((await written()) === 0) await new Promise((go) => setTimeout(go, 1));
  stop.abort(new Error("The process dies"));
  await running;
  const torn = await listOf(read.id);
  expect(torn.state).toBe("linking");
  expect(torn.rows.done).toBeLessThan(3600);
  scene.test.clock.advance(120_000);
  await runRosterJobs(scene.test.app, "990104");
  expect(await listOf(read.id)).toMatchObject({
    state: "ready",
    rows: { total: 3600, done: 3600, added: 3600, linked: 0, doubtful: 0, bad: 0 },
  });
  const [after] = await scene.rows<{ n: number }>("select count(*)::int as n from persons");
  expect(after!.n - before!.n).toBe(3600);
});

test("a job whose process died is taken up by the next one, when its lease has run out and not before", async () => {
  const source = await buildSource(scene);
  const desk = await scene.as("delivery");
  const bytes = Buffer.from(await writeText([head, ...rows(40, 44)]));
  const made = await done(
    desk.post("/rosters/lists", {
      sourceId: source.id,
      period: "2026-11",
      fileName: "a.csv",
      bytes: bytes.length,
    }),
  );
  await scene.test.api.request(`/api/v1/rosters/lists/${made.id}/parts/0`, {
    method: "PUT",
    body: Uint8Array.from(bytes),
    headers: { cookie: `juxin_session=${desk.cookie}`, "idempotency-key": crypto.randomUUID() },
  });
  const held = await leaseJob(scene.test.app, "990104");
  expect(held).toMatchObject({ kind: "read", subjectId: made.id, attempts: 1 });
  await runRosterJobs(scene.test.app, "990104");
  expect((await listOf(made.id)).state).toBe("reading");
  scene.test.clock.advance(120_000);
  await runRosterJobs(scene.test.app, "990104");
  expect((await listOf(made.id)).state).toBe("columns");
});

test("work that fails each time ends with a word, after it was tried again", async () => {
  const source = await buildSource(scene);
  const desk = await scene.as("delivery");
  const list = { sourceId: source.id, period: "2026-11", fileName: "a.csv", bytes: 3 };
  const made = await done(desk.post("/rosters/lists", list));
  // Its file is gone from the disk.
  await scene.rows("update roster_lists set state = 'reading', parts = '{0}' where id = $1", [
    made.id,
  ]);
  await scene.rows(
    "insert into roster_jobs (district, id, kind, subject_id, state, created_at) values ('990104', gen_random_uuid(), 'read', $1, 'waiting', now())",
    [made.id],
  );
  await runRosterJobs(scene.test.app, "990104");
  expect(await listOf(made.id)).toMatchObject({ state: "refused", reason: "list.failed" });
  const [job] = await scene.rows<{ attempts: number; state: string }>(
    "select attempts, state from roster_jobs where subject_id = $1",
    [made.id],
  );
  expect(job).toEqual({ attempts: 4, state: "failed" });
});

test("a thread posts no more than is handled, and what handling takes is not its time", async () => {
  const file = new URL("../../../platform/runThread.ts", import.meta.url).href;
  const code = `
    import { parentPort } from "node:worker_threads";
    import { createPost } from "${file}";
    const post = createPost(parentPort, 2);
    for (let n = 1; n <= 5; n += 1) await post({ n, at: Date.now() });`;
  const heard: { n: number; at: number }[] = [];
  const handledAt: number[] = [];
  await runThread<{ n: number; at: number }>(
    new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    {
      data: null,
      memoryMb: 64,
      timeoutMs: 2000,
      async onMessage(message) {
        heard.push(message);
        await new Promise((go) => setTimeout(go, 600));
        handledAt.push(Date.now());
      },
    },
  );
  expect(heard.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  // The third is posted once the first is handled, and so on.
  for (const at of [2, 3, 4]) expect(heard[at]!.at).toBeGreaterThanOrEqual(handledAt[at - 2]!);
});

test("a thread that takes too much memory or time, or dies, is told apart and ends alone", async () => {
  const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const run = (code: string, timeoutMs = 20_000) =>
    runThread(thread(code), { data: null, memoryMb: 32, timeoutMs, onMessage: () => {} }).catch(
      (error: unknown) => (error instanceof ThreadFault ? error.reason : error),
    );
  expect(
    await run("const a = []; for (;;) a.push({ b: new Array(1000).fill(Math.random()) });"),
  ).toBe("memory");
  expect(await run("for (;;);", 300)).toBe("time");
  expect(await run("process.exit(3)")).toBe("died");
  expect(await run("throw new Error('x')")).toBe("died");
  expect(await run("")).toBeUndefined();
});
