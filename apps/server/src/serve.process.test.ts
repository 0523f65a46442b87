import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test, vi } from "vitest";
import { readEnv } from "./env.ts";
import { verifyChain } from "./modules/audit/index.ts";
import { initDistrict } from "./modules/setup/index.ts";
import { openApp } from "./openApp.ts";
import { silentLog } from "./platform/log.ts";
import { manyDemands } from "./testing/createTestApp.ts";
import { runJuxin, type ServerProcess, startServer } from "./testing/processes.ts";
import { layDatabase } from "./testing/testDatabase.ts";

// Each server is a process of its own, and a busy machine may take seconds to start one.
vi.setConfig({ testTimeout: 300_000 });

// One folder for all, in this order: each test finds what the one before left.
let folder: string;
let copy: string;
let env: NodeJS.ProcessEnv;
let cookie: string;
const acknowledged: { key: string; number: string }[] = [];

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), "juxin-serve-"));
  folder = join(root, "data");
  copy = join(root, "copy");
  env = { JUXIN_DATA: folder, ...manyDemands };
  await layDatabase(folder);
  const app = await openApp(readEnv({ ...env }), silentLog);
  await initDistrict(app, {
    code: "320104",
    playbook: "qinhuai",
    administrator: { login: "admin", name: "周明" },
  });
  await app.database.close();
  await cp(folder, copy, { recursive: true });
  return () => rm(root, { recursive: true, force: true });
});

const post = (
  server: ServerProcess,
  path: string,
  body: unknown,
  key: string = crypto.randomUUID(),
) =>
  fetch(`${server.url}/api/v1${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": key,
      ...(cookie && { cookie }),
    },
    body: JSON.stringify(body),
  });
const demand = { category: "accessAndParking", text: "门口没有地方停车", area: "320104001" };

test("a folder that stands is served, and a rider signs in with the code from the log", async () => {
  const server = await startServer(env);
  await post(server, "/sign-in/codes", { phone: "13800138000" });
  const code = server.log().find((line) => line["event"] === "sms.code")?.["code"];
  const entered = await post(server, "/sign-in/by-code", { phone: "13800138000", code });
  expect(entered.status).toBe(200);
  cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const consent = { purpose: "service", textVersion: 1, given: true };
  expect((await post(server, "/me/consents", consent)).status).toBe(200);
  const line = await fetch(`${server.url}/api/v1/me`, {
    method: "PATCH",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID(), cookie },
    body: JSON.stringify({ line: "delivery" }),
  });
  expect(line.status).toBe(200);
  expect(server.log().map((line) => line["event"])).not.toContain("request.failed");
  expect(await server.kill("SIGTERM")).toBe(0);
});

test("kill -9 in the midst of writing, ten times: no acknowledged demand is lost", async () => {
  const refused: string[] = [];
  for (let round = 1; round <= 10; round++) {
    const server = await startServer(env);
    let running = true;
    const writer = async () => {
      while (running) {
        const key = crypto.randomUUID();
        const answer = await post(server, "/cases", demand, key).catch(() => null);
        if (answer === null) return;
        const body = (await answer.json().catch(() => null)) as { number: string } | null;
        if (body === null) return;
        if (answer.status === 201) acknowledged.push({ key, number: body.number });
        else refused.push(JSON.stringify(body));
      }
    };
    const writers = [writer(), writer(), writer()];
    // Never in the same place: some have been acknowledged, others are on their way.
    const wanted = acknowledged.length + 3;
    while (acknowledged.length < wanted && refused.length === 0) await sleep(5);
    await sleep(11 * round);
    await server.kill("SIGKILL");
    running = false;
    await Promise.all(writers);
    expect(refused).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  const app = await openApp(readEnv({ ...env }), silentLog);
  try {
    const rows = await app.database.owner.query<{
      id: string;
      number: string;
      actions: number;
      audited: number;
    }>(
      `select id, number,
        (select count(*) from case_actions a where a.case_id = c.id) as actions,
        (select count(*) from audit_log l where l.subject_id = c.id::text) as audited
       from cases c`,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const { key, number } of acknowledged)
      expect(found.get(key), number).toMatchObject({ number, actions: 1, audited: 1 });
    expect(rows.every(({ actions, audited }) => actions === 1 && audited === 1)).toBe(true);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
    expect(await verifyChain(app.database.owner.kysely, "320104")).toMatchObject({ intact: true });
  } finally {
    await app.database.close();
  }
});

test("juxin verify-audit says so too", async () => {
  const verified = await runJuxin(["verify-audit"], env);
  expect(verified).toMatchObject({ code: 0, err: "" });
  expect(verified.out).toMatch(/320104 秦淮区: \d+ 条，完好/);
});

test("what was acknowledged before is answered the same when it is sent again", async () => {
  const server = await startServer(env);
  for (const { key, number } of acknowledged.slice(-3)) {
    let again = await post(server, "/cases", demand, key);
    // Busy after a start on a slow machine: told to come again, one comes again.
    for (let wait = 0; again.status === 503 && wait < 50; wait++) {
      await sleep(100);
      again = await post(server, "/cases", demand, key);
    }
    expect([again.status, ((await again.json()) as { number: string }).number]).toEqual([
      201,
      number,
    ]);
  }

  const second = await runJuxin(["serve", "--port", "0"], env);
  expect(second.code).toBe(1);
  expect(second.err).toMatch(/^数据目录正被另一个聚新进程使用：.*The data folder is in use.*\n$/);
  const verify = await runJuxin(["verify-audit"], env);
  expect([verify.code, verify.err.split("\n").length]).toEqual([1, 2]);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

  const { port } = new URL(server.url);
  const taken = await runJuxin(["serve", "--port", port], { JUXIN_DATA: copy });
  expect(taken.code).toBe(1);
  expect(taken.err).toMatch(new RegExp(`^端口 ${port} 已被占用.*Port ${port} is taken.*\\n$`));

  const flying = Array.from({ length: 4 }, () => post(server, "/cases", demand));
  await sleep(5);
  const stopped = server.kill("SIGTERM");
  const answers = await Promise.allSettled(flying);
  expect(await stopped).toBe(0);
  for (const answer of answers)
    if (answer.status === "fulfilled") expect(answer.value.status).toBe(201);
  expect(server.log().map((line) => line["event"])).toContain("server.closing");
  expect(server.log().map((line) => line["event"])).not.toContain("request.failed");
});

test("a demo folder without demo mode opens no door to personas", async () => {
  const server = await startServer(env);
  const answer = await post(server, "/sign-in/as-persona", { key: "rider" });
  expect(answer.status).toBe(404);
  expect(await server.kill("SIGINT")).toBe(0);
});
