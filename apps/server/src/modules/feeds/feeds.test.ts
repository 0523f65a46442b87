import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "../../contract.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { type CaseScene, createCaseScene, done, hours } from "../../testing/caseScene.ts";
import { type Answer, type Client, clientOf } from "../../testing/client.ts";
import { createTestApp } from "../../testing/createTestApp.ts";
import { buildSource, handIn, invented } from "../../testing/rosterScene.ts";
import { runRosterJobs } from "../rosters/index.ts";
import { callsPerMinute, wrongKeysPerMinute } from "./rules.ts";

let scene: CaseScene;
let admin: Client;
let source: { id: string };

beforeAll(async () => {
  scene = await createCaseScene(
    "990104",
    await createTestApp({ variables: { JUXIN_TRUST_PROXY: "1" } }),
  );
  admin = await scene.as("admin");
  source = await buildSource(scene);
});
afterAll(() => scene.test.close());

const head = ["姓名", "身份证号", "手机号"];
const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => {
    const { name, id, phone } = invented(from + n);
    return [name, id, phone];
  });

const makeKey = async (over: object = {}): Promise<{ key: { id: string }; token: string }> =>
  done(
    admin.post("/feed-keys", {
      purpose: "lists",
      name: "外卖信息系统",
      sourceId: source.id,
      expiresOn: "2027-05-31",
      ...over,
    }),
  );

/** What a machine does: a bearer token, no cookie, from an address. */
function machine(token: string, from = "10.1.2.3") {
  const client = clientOf(scene.test);
  const headers = { authorization: `Bearer ${token}`, "x-forwarded-for": from };
  return {
    get: (path: string): Promise<Answer> => client.get(path, headers),
    post: (path: string, body: unknown, key: string = newId()): Promise<Answer> =>
      client.send("POST", path, body, { key, headers }),
    send: (method: "PUT" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown) =>
      client.send(method, path, body, { headers }),
    part: (path: string, bytes: Uint8Array) =>
      scene.test.api.request(`/api/v1${path}`, {
        method: "PUT",
        body: Uint8Array.from(bytes),
        headers: {
          ...headers,
          "content-type": "application/octet-stream",
          "idempotency-key": newId(),
        },
      }),
  };
}
const rows = (from: number, to: number, over: object = {}) => ({
  sourceId: source.id,
  period: "2026-11",
  headers: head,
  rows: people(from, to),
  ...over,
});
const keyRow = async (id: string) =>
  (await done(admin.get("/feed-keys"))).items.find((one: { id: string }) => one.id === id);
const reasonOf = ({ status, body }: Answer) => [status, body.reason];
const routes = Object.entries(contract().paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods ?? {}).map(([method, operation]) => ({
    method,
    path,
    right: (operation as { "x-permission": string })["x-permission"],
  })),
);

describe("a key", () => {
  test("is shown once, the same again to the same submission, and kept as a digest alone", async () => {
    const submission = newId();
    const body = {
      purpose: "lists",
      name: "外卖信息系统",
      sourceId: source.id,
      expiresOn: "2027-05-31",
      addresses: ["10.1.0.0/16"],
    };
    const first = await done(admin.post("/feed-keys", body, submission));
    expect(first.token).toMatch(/^jxf_990104_[\w-]{43}$/);
    expect(first.key).toMatchObject({
      state: "active",
      hint: first.token.slice(-4),
      source: { id: source.id },
      lastUsedAt: null,
      abilities: ["end"],
    });
    expect((await done(admin.post("/feed-keys", body, submission))).token).toBe(first.token);
    const kept = JSON.stringify([
      await scene.rows("select * from feed_keys"),
      await scene.rows("select * from audit_log"),
      await done(admin.get("/feed-keys")),
    ]);
    expect(kept).not.toContain(first.token.slice(11, 40));
    expect(await scene.audited(first.key.id)).toEqual(["feedKey.create"]);
  });

  test("is refused with everything that is wrong with it", async () => {
    const asked = { purpose: "lists", name: "x", sourceId: source.id, expiresOn: "2027-05-31" };
    const issues = async (over: object) =>
      (await admin.post("/feed-keys", { ...asked, ...over })).body.issues;
    expect(await issues({ addresses: ["10.1.2", "10.1.2.3"] })).toEqual([
      { path: "addresses", reason: "feedKey.addressMalformed" },
    ]);
    expect(await issues({ expiresOn: "2026-11-17" })).toEqual([
      { path: "expiresOn", reason: "day.inPast" },
    ]);
    expect(await issues({ expiresOn: "2029-11-18" })).toEqual([
      { path: "expiresOn", reason: "feedKey.expiryTooFar" },
    ]);
    expect(await issues({ sourceId: newId() })).toEqual([
      { path: "sourceId", reason: "rosterSource.unknown" },
    ]);
    const registrations = {
      purpose: "registrations",
      name: "x",
      registrationSource: "civilAffairs",
      unitId: scene.unit("marketRegulation"),
      expiresOn: "2027-05-31",
    };
    expect((await admin.post("/feed-keys", registrations)).body.issues).toEqual([
      { path: "unitId", reason: "feedKey.unitDoesNotSpeak" },
    ]);
  });

  test("says plainly why it is refused: unknown, expired, ended, from elsewhere", async () => {
    const unknown = machine(`jxf_990104_${"x".repeat(43)}`);
    expect(reasonOf(await unknown.get("/rosters/lists"))).toEqual([401, "feed.keyUnknown"]);
    expect(reasonOf(await machine("nonsense").get("/rosters/lists"))).toEqual([
      401,
      "feed.keyUnknown",
    ]);
    expect(reasonOf(await clientOf(scene.test).get("/rosters/lists"))).toEqual([
      401,
      "session.missing",
    ]);

    const { key, token } = await makeKey({
      addresses: ["10.1.0.0/16"],
      expiresOn: "2026-11-18",
    });
    const elsewhere = await machine(token, "192.0.2.7").get("/rosters/lists");
    expect(reasonOf(elsewhere)).toEqual([403, "feed.wrongAddress"]);
    expect(elsewhere.headers.get("content-type")).toContain("application/problem+json");
    expect(elsewhere.body.detail).toEqual({ address: "192.0.2.7" });
    expect((await machine(token).get("/rosters/lists")).status).toBe(200);
    await machine(token, "192.0.2.7").get("/rosters/lists");
    expect(await scene.audited(key.id)).toEqual([
      "feedKey.create",
      "feedKey.refuse",
      "feedKey.firstUse",
    ]);
    expect(await keyRow(key.id)).toMatchObject({
      lastUsedFrom: "10.1.2.3",
      refused: { reason: "feed.wrongAddress", from: "192.0.2.7" },
    });

    scene.test.clock.advance(24 * hours);
    admin = await scene.as("admin");
    expect(reasonOf(await machine(token).get("/rosters/lists"))).toEqual([401, "feed.keyExpired"]);
    expect((await keyRow(key.id)).state).toBe("expired");

    const other = await makeKey();
    await done(admin.post(`/feed-keys/${other.key.id}/end`));
    expect(reasonOf(await machine(other.token).get("/rosters/lists"))).toEqual([
      401,
      "feed.keyEnded",
    ]);
    expect((await admin.post(`/feed-keys/${other.key.id}/end`)).body.reason).toBe(
      "feedKey.alreadyEnded",
    );
    expect(await scene.audited(other.key.id)).toEqual([
      "feedKey.create",
      "feedKey.end",
      "feedKey.refuse",
    ]);
    expect(await keyRow(other.key.id)).toMatchObject({ state: "ended", abilities: [] });
  });

  test("is held back when it runs wild, and so is whoever tries keys", async () => {
    const { token } = await makeKey();
    const feed = machine(token, "10.9.9.9");
    const answers = await Promise.all(
      Array.from({ length: callsPerMinute + 1 }, () => feed.get("/rosters/lists?limit=1")),
    );
    const held = answers.filter(({ status }) => status === 429);
    expect(held.map(({ body }) => body.reason)).toEqual(["feed.tooFast"]);
    expect(Number(held[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
    scene.test.clock.advance(60_000);
    expect((await feed.get("/rosters/lists")).status).toBe(200);
    const guess = machine(`jxf_990104_${"y".repeat(43)}`, "192.0.2.9");
    for (let n = 0; n < wrongKeysPerMinute; n += 1)
      expect((await guess.get("/rosters/lists")).status).toBe(401);
    expect(reasonOf(await guess.get("/rosters/lists"))).toEqual([429, "feed.tooManyTries"]);
  });

  test("opens what it is for and nothing else, whatever the route", async () => {
    const lists = await makeKey();
    const registrations = await makeKey({
      purpose: "registrations",
      sourceId: undefined,
      registrationSource: "marketSupervision",
      unitId: scene.unit("marketRegulation"),
    });
    const opened = async (token: string) => {
      const found: string[] = [];
      for (const { method, path, right } of routes) {
        if (right === "public" || path.includes("/sign-in/")) continue;
        scene.test.clock.advance(60_000);
        const at = path.replace("/api/v1", "").replace(/\{\w+\}/g, newId());
        const { status, body } =
          method === "get"
            ? await machine(token).get(at)
            : await machine(token).send(method.toUpperCase() as "POST", at, {});
        if (status === 403 && body.reason === "feed.wrongPurpose") continue;
        expect([path, status]).not.toEqual([path, 401]);
        found.push(`${method.toUpperCase()} ${path.replace("/api/v1", "")}`);
      }
      return found.toSorted();
    };
    expect(await opened(lists.token)).toEqual([
      "GET /rosters/lists",
      "GET /rosters/lists/{id}",
      "GET /rosters/lists/{id}/bad-rows",
      "GET /rosters/lists/{id}/errors.xlsx",
      "GET /rosters/samples/{key}",
      "GET /rosters/template.xlsx",
      "POST /rosters/lists",
      "POST /rosters/lists/rows",
      "PUT /rosters/lists/{id}/parts/{part}",
    ]);
    expect(await opened(registrations.token)).toEqual([
      "GET /registrations/feedback",
      "GET /registrations/feedback/{id}/file",
      "POST /registrations",
    ]);
    admin = await scene.as("admin");
    const [row] = await scene.rows<{ n: number }>(
      "select count(*)::int as n from audit_log where subject_id = $1 and action = 'feedKey.refuse'",
      [lists.key.id],
    );
    // Once an hour, not once a call: each route came a minute after the last.
    expect(row!.n).toBeGreaterThan(0);
    expect(row!.n).toBeLessThanOrEqual(Math.ceil(routes.length / 60));
  });
});

describe("a list by key", () => {
  test("is pushed as rows, the same again is the same list, and the trail names the key", async () => {
    source = await buildSource(scene);
    const { key, token } = await makeKey();
    const feed = machine(token);
    await handIn(scene, await scene.as("delivery"), { sourceId: source.id, period: "2026-10" }, [
      head,
      ...people(0, 3),
    ]);
    const submission = newId();
    const first = await feed.post("/rosters/lists/rows", rows(3, 8), submission);
    expect(first.status).toBe(201);
    const again = await feed.post("/rosters/lists/rows", rows(3, 8), submission);
    expect(again.body.id).toBe(first.body.id);
    const anew = await feed.post("/rosters/lists/rows", rows(3, 8));
    expect(anew.body.id).toBe(first.body.id);
    const other = await feed.post("/rosters/lists/rows", rows(3, 9), submission);
    expect(reasonOf(other)).toEqual([409, "submission.differentContent"]);
    await runRosterJobs(scene.test.app, "990104");
    const list = await done(feed.get(`/rosters/lists/${first.body.id}`));
    expect(list).toMatchObject({ state: "ready", rows: { added: 5 }, abilities: [] });
    const late = await feed.post("/rosters/lists/rows", rows(3, 8));
    expect(late.body.id).toBe(first.body.id);
    const [row] = await scene.rows<{ actor: string }>(
      "select actor from audit_log where subject_id = $1 order by seq limit 1",
      [list.id],
    );
    expect(row?.actor).toBe(`feed:${key.id}`);
    const auditor = await scene.as("auditor");
    const { items } = await done(auditor.get(`/audit?subjectId=${list.id}`));
    expect(items.at(-1)).toMatchObject({ accountName: "外卖信息系统", actor: `feed:${key.id}` });
  });

  test("is sent as a file, part by part, and its wrong rows come back", async () => {
    const { token } = await makeKey();
    const feed = machine(token);
    const text = [head, ...people(20, 22), ["", "", "19900009999"]].map((one) => one.join(","));
    const bytes = Buffer.from(`${text.join("\n")}\n`);
    const list = { sourceId: source.id, period: "2026-11", fileName: "a.csv", bytes: bytes.length };
    const made = await done(feed.post("/rosters/lists", list));
    expect((await feed.part(`/rosters/lists/${made.id}/parts/0`, bytes)).status).toBe(200);
    await runRosterJobs(scene.test.app, "990104");
    expect(await done(feed.get(`/rosters/lists/${made.id}`))).toMatchObject({
      state: "ready",
      rows: { total: 3, bad: 1 },
    });
    const bad = await done(feed.get(`/rosters/lists/${made.id}/bad-rows`));
    expect(bad.items[0].issues[0].code).toBe("nameMissing");
  });

  test("is for the key's own source alone: no other is handed in for or seen", async () => {
    const { token } = await makeKey();
    const other = await buildSource(scene);
    const made = await handIn(
      scene,
      await scene.as("delivery"),
      { sourceId: other.id, period: "2026-11" },
      [head, ...people(40, 42)],
    );
    const feed = machine(token);
    const refused = await feed.post("/rosters/lists/rows", rows(50, 52, { sourceId: other.id }));
    expect(reasonOf(refused)).toEqual([403, "feed.wrongSource"]);
    expect((await feed.get(`/rosters/lists/${made.id}`)).status).toBe(404);
    const { items } = await done(feed.get("/rosters/lists?limit=200"));
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((one: { source: { id: string } }) => one.source.id))).toEqual(
      new Set([source.id]),
    );
  });
});
