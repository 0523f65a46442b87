import { manyDemands } from "./testing/createTestApp.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Client, clientOf, signedIn } from "./testing/client.ts";
import { buildDistrict, buildWorker } from "./testing/district.ts";
import { standOn } from "./testing/standOn.ts";
import { hasServer, type TestServer, testServer } from "./testing/testServer.ts";

// Needs PostgreSQL server programs; without them it is skipped, and testServer says so.
describe.skipIf(!hasServer)("the database server goes away", () => {
  let server: TestServer;
  let stand: Awaited<ReturnType<typeof standOn>>;
  let rider: Client;
  const logged: string[] = [];

  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "juxin-gone-"));
    server = (await testServer())!;
    stand = await standOn(
      { DATABASE_URL: server.url, JUXIN_DATA: dataDir, ...manyDemands },
      { log: (...line) => void logged.push(JSON.stringify(line)) },
    );
    const district = await buildDistrict(stand.app);
    rider = await signedIn(stand, district.code, await buildWorker(stand.app, district));
    return async () => {
      await stand.close();
      await server.stop();
      await rm(dataDir, { recursive: true });
    };
  });

  const demand = { category: "accessAndParking", text: "门口没有地方停车" };
  const gone = (answer: Answer, what: string) => {
    expect(answer.status, what).toBe(503);
    expect(answer.body.reason, what).toBe("database.unavailable");
    expect(answer.headers.get("retry-after"), what).toBe("5");
    expect(JSON.stringify(answer.body), what).not.toMatch(/ECONN|127\.0\.0\.1|postgres/i);
  };

  test("every request is told to come back, and is served when it does", async () => {
    const key = crypto.randomUUID();
    expect((await rider.get("/me")).status).toBe(200);
    await server.halt();
    gone(await rider.get("/me"), "read");
    gone(await rider.post("/cases", demand, key), "write");
    gone(await clientOf(stand).get("/meta"), "stranger");
    gone(
      await clientOf(stand)
        .get("/meta")
        .then(() => health()),
      "health",
    );

    await server.resume();
    let back = await rider.get("/me");
    for (let n = 0; back.status === 503 && n < 50; n++) {
      await sleep(100);
      back = await rider.get("/me");
    }
    expect(back.status).toBe(200);
    const first = await rider.post("/cases", demand, key);
    const again = await rider.post("/cases", demand, key);
    expect([first.status, again.body.number]).toEqual([201, first.body.number]);
    expect((await rider.get("/cases/mine")).body.items).toHaveLength(1);
    expect((await health()).status).toBe(200);
  });

  test("in the midst of writing: what was acknowledged is there, once, the rest can be sent again", async () => {
    const before = (await rider.get("/cases/mine?limit=200")).body.items.length;
    const keys = Array.from({ length: 40 }, () => crypto.randomUUID());
    const flying = keys.map((key) => rider.post("/cases", demand, key));
    await sleep(150);
    await server.halt();
    const answers = await Promise.all(flying);
    expect(answers.every(({ status }) => status === 201 || status === 503)).toBe(true);
    await server.resume();
    for (const [n, key] of keys.entries()) {
      let again = await rider.post("/cases", demand, key);
      for (let wait = 0; again.status === 503 && wait < 50; wait++) {
        await sleep(100);
        again = await rider.post("/cases", demand, key);
      }
      expect(again.status).toBe(201);
      if (answers[n]?.status === 201) expect(again.body.number).toBe(answers[n].body.number);
    }
    const after = (await rider.get("/cases/mine?limit=200")).body.items.length;
    expect(after - before).toBe(keys.length);
    expect(logged.filter((line) => line.includes("request.failed"))).toEqual([]);
  });

  test("while connections are being made: nothing that is said then ends the process", async () => {
    for (let round = 0; round < 6; round++) {
      const flying = Array.from({ length: 20 }, () => rider.get("/me"));
      await sleep(round * 6);
      await server.halt();
      for (const answer of await Promise.all(flying)) expect([200, 503]).toContain(answer.status);
      await server.resume();
    }
    expect(logged.filter((line) => line.includes("request.failed"))).toEqual([]);
  });

  async function health(): Promise<Answer> {
    const response = await stand.api.request("/healthz");
    return { status: response.status, headers: response.headers, body: await response.json() };
  }
});
