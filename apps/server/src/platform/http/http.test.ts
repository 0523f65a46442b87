import { beforeAll, describe, expect, test } from "vitest";
import { contract } from "../../contract.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { buildDistrict, buildStaff, buildWorker } from "../../testing/district.ts";

let server: TestApp;
let anyone: Client;
let admin: Client;
let auditor: Client;
let rider: Client;
const logged: string[] = [];

beforeAll(async () => {
  server = await createTestApp({ log: (...line) => void logged.push(JSON.stringify(line)) });
  const district = await buildDistrict(server.app);
  const staff = async (role: "districtAdmin" | "auditor") =>
    signedIn(
      server,
      district.code,
      await buildStaff(server.app, district, { role, unit: "district" }),
    );
  [anyone, admin, auditor] = [
    clientOf(server),
    await staff("districtAdmin"),
    await staff("auditor"),
  ];
  rider = await signedIn(server, district.code, await buildWorker(server.app, district));
  return () => server.close();
});

const routes = Object.entries(contract().paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods ?? {}).map(([method, route]) => ({
    method: method.toUpperCase() as "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: path
      .replaceAll(/\{(?:part|item)\}/g, "1")
      .replaceAll("{key}", "standard")
      .replaceAll(/\{\w+\}/g, "01930d3a-8a3c-7c1e-9b53-5b0a7f0e3c11")
      .replace("/api/v1", ""),
    permission: (route as Record<string, unknown>)["x-permission"] as string,
  })),
);
const staffBody = { name: "陈晓", login: "somebody" };

describe("an answer", () => {
  test("of any kind carries the headers that protect it, and its request's number", async () => {
    const answers = [
      await anyone.get("/meta"),
      await anyone.get("/me"),
      await anyone.get("/nowhere"),
      await anyone.get("/api/nowhere"),
      await admin.send("POST", "/staff", "{"),
      await anyone.get("/api/openapi.json"),
    ];
    for (const { headers, status } of answers) {
      expect(headers.get("x-content-type-options"), String(status)).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(headers.get("x-powered-by")).toBeNull();
    }
    for (const { headers, body } of answers.slice(1, 5)) {
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-request-id")).toBe(body.requestId);
    }
    expect(answers[0]?.headers.get("cache-control")).toBe("private, no-cache");
  });

  test("to what is unknown is a problem with 404, whoever asks", async () => {
    for (const path of ["/nowhere", "/cases/x/y/z", "/api/", "/api/v2/me"])
      for (const client of [anyone, admin]) {
        const answer = await client.get(path);
        expect([answer.status, answer.body.reason], path).toEqual([404, "route.notFound"]);
      }
    expect((await admin.send("PUT", "/me", {})).status).toBe(404);
  });

  test("that has not changed is 304 for what the phone polls", async () => {
    for (const path of ["/cases/mine", "/cases/mine?limit=5"]) {
      const first = await rider.get(path);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).not.toBe("");
      const again = await rider.get(path, { "if-none-match": tag });
      expect([again.status, again.body]).toEqual([304, ""]);
      expect((await rider.get(path, { "if-none-match": '"other"' })).status).toBe(200);
    }
    const tag = (await rider.get("/cases/mine")).headers.get("etag") ?? "";
    const asked = await rider.post("/cases", {
      category: "accessAndParking",
      text: "门口没有地方停车",
    });
    expect(asked.status).toBe(201);
    expect((await rider.get("/cases/mine", { "if-none-match": tag })).status).toBe(200);
  });

  test("of the contract and its page is there without signing in", async () => {
    expect((await anyone.get("/api/openapi.json")).body.openapi).toBe("3.1.0");
    expect((await anyone.get("/api/docs")).body).toContain("/api/docs/swagger-ui.css");
    expect((await anyone.get("/api/docs/start.js")).body).toContain("/api/openapi.json");
    expect((await server.api.request("/healthz")).status).toBe(200);
  });
});

describe("a broken request is refused as the sender's", () => {
  test("malformed JSON, and JSON of the wrong kind", async () => {
    for (const body of ["{", "{'name':1}", '{"name":', "\u0000", "[1,]"]) {
      const answer = await admin.send("POST", "/staff", body);
      expect([answer.status, answer.body.reason], body).toEqual([400, "request.malformedJson"]);
    }
    for (const body of ["[]", "null", '"text"', "1", "true"])
      expect((await admin.send("POST", "/staff", body)).body.reason, body).toBe("request.invalid");
    const deep = `{"name":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    expect((await admin.send("POST", "/staff", deep)).status).toBe(400);
  });

  test("every wrong field at once, unknown ones by their names", async () => {
    const answer = await admin.post("/staff", {
      name: 7,
      login: null,
      phone: [],
      isAdmin: true,
      extra: {},
    });
    expect(answer.status).toBe(400);
    expect(
      answer.body.issues
        .map((one: { path: string; reason: string }) => `${one.path} ${one.reason}`)
        .toSorted(),
    ).toEqual([
      "extra unknownField",
      "isAdmin unknownField",
      "login invalid_type",
      "name invalid_type",
      "phone invalid_type",
    ]);
    const polluted = await admin.send(
      "POST",
      "/staff",
      '{"name":"陈晓","login":"proto","__proto__":{"x":1}}',
    );
    expect(polluted.status).toBe(400);
  });

  test("text that no database can hold", async () => {
    for (const name of ["\ud800", "陈\udfff", "a\u0000b"]) {
      const answer = await admin.send("POST", "/staff", JSON.stringify({ ...staffBody, name }));
      expect(answer.body.issues, JSON.stringify(name)).toEqual([
        { path: "name", reason: "text.malformed" },
      ]);
    }
    for (const path of ["/areas?q=%00", "/units?q=%00", "/staff?q=a%00", "/areas?q=%ED%A0%80"])
      expect((await admin.get(path)).status, path).toBeLessThan(500);
    for (const path of ["/audit?action=%00", "/audit?subjectId=%00"])
      expect((await auditor.get(path)).status, path).toBe(400);
    for (const body of [
      { login: "a\u0000b", password: "x" },
      { login: "\ud800\ud800", password: "\ud800" },
    ])
      expect([400, 401]).toContain(
        (await anyone.send("POST", "/sign-in/by-password", JSON.stringify(body))).status,
      );
  });

  test("ten megabytes, whatever they pretend to be", async () => {
    const big = "a".repeat(10_000_000);
    for (const body of [JSON.stringify({ ...staffBody, name: big }), big]) {
      const answer = await admin.send("POST", "/staff", body);
      expect([answer.status, answer.body.reason]).toEqual([413, "request.tooLarge"]);
    }
    expect(
      (await anyone.send("POST", "/sign-in/codes", JSON.stringify({ phone: big }))).status,
    ).toBe(413);
    expect((await rider.get(`/cases/mine?cursor=${"a".repeat(9000)}`)).status).toBe(400);
  });

  test("a content type that is not the route's", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/xml"]) {
      const headers = { "content-type": type };
      const answer = await admin.send("POST", "/staff", JSON.stringify(staffBody), { headers });
      expect([answer.status, answer.body.reason], type).toEqual([400, "request.wrongContentType"]);
    }
  });

  test("a cursor that is none of ours", async () => {
    const forged = [["x", "y"], { a: 1 }, ["2026-01-01T00:00:00Z", "no-id"], null, [9e99]];
    for (const cursor of [
      "x",
      "%%",
      ...forged.map((key) => Buffer.from(JSON.stringify(key)).toString("base64url")),
    ])
      for (const [client, path] of [
        [admin, "/staff"],
        [auditor, "/audit"],
        [rider, "/cases/mine"],
      ] as const) {
        const answer = await client.get(`${path}?cursor=${cursor}`);
        expect([answer.status, answer.body.reason], `${path} ${cursor}`).toEqual([
          400,
          "request.badCursor",
        ]);
      }
  });
});

describe("every write", () => {
  // Asked with POST so that a number or a position does not stand in an address; they write nothing.
  const reads = [
    "/cases/find-by-phone",
    "/stations/near",
    "/station-plans/01930d3a-8a3c-7c1e-9b53-5b0a7f0e3c11/evaluate",
  ];
  const writes = routes.filter(
    ({ method, path, permission }) =>
      method !== "GET" && permission !== "public" && !reads.includes(path),
  );

  /** The right is asked first, so that each write is tried by somebody who has it. */
  const workersOnly = [
    "case.open",
    "case.withdraw",
    "me.erase",
    "me.person",
    "station.report",
    "station.visit",
    "booking.make",
  ];

  for (const { method, path, permission } of writes)
    test(`${method} ${path} needs a key that is a UUID`, async () => {
      if (method === "GET") return;
      for (const key of [
        undefined,
        "",
        "1",
        "not-a-uuid",
        "00000000-0000-0000-0000-00000000000g",
      ]) {
        const by = workersOnly.includes(permission) ? rider : admin;
        const headers: Record<string, string> = {
          cookie: `juxin_session=${by.cookie}`,
          "content-type": "application/json",
        };
        if (key !== undefined) headers["idempotency-key"] = key;
        const response = await server.api.request(`/api/v1${path}`, {
          method,
          headers,
          body: "{}",
        });
        expect(response.status, String(key)).toBe(400);
        const { issues } = (await response.json()) as { issues: { path: string }[] };
        expect(issues.map((one) => one.path)).toContain("idempotency-key");
      }
    });

  test("is the same submission under its key in capitals", async () => {
    const key = crypto.randomUUID();
    const first = await admin.post("/staff", { name: "陈晓", login: "same.key" }, key);
    const again = await admin.post(
      "/staff",
      { name: "陈晓", login: "same.key" },
      key.toUpperCase(),
    );
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const other = await admin.post("/staff", { name: "陈晓", login: "other.key" }, key);
    expect([other.status, other.body.reason]).toEqual([409, "submission.differentContent"]);
    const elsewhere = await admin.post(`/staff/${first.body.account.id}/disable`, {}, key);
    expect(elsewhere.status).toBe(409);
  });
});

test("a stranger gets 401 from every route that is not public, a bad key or body aside", async () => {
  const closed = routes.filter(
    ({ permission, method }) => permission !== "public" && method === "GET",
  );
  for (const { path } of closed) {
    const filled = path.includes("/files/")
      ? `${path}?v=full&e=1&s=x`
      : path.replace(/areas\/.*/, "areas/990104");
    const answer = await anyone.get(filled);
    expect([401, 400], `${path} ${answer.status}`).toContain(answer.status);
    if (answer.status === 400) expect(answer.body.issues.length, path).toBeGreaterThan(0);
  }
});

test("a fault of ours shows its number and nothing else, and is written down", async () => {
  const { files } = server.app;
  const secret = "SELECT secret FROM /var/lib/juxin";
  server.app.files = {
    ...files,
    get: () => Promise.reject(new TypeError(secret)),
    stat: files.stat,
  };
  const database = server.app.database;
  server.app.database = { ...database, transaction: () => Promise.reject(new TypeError(secret)) };
  const answer = await anyone.get("/meta");
  server.app.database = database;
  server.app.files = files;
  expect(answer.status).toBe(500);
  expect(answer.body).toEqual({
    type: "about:blank",
    title: "internal",
    status: 500,
    reason: "internal",
    requestId: answer.headers.get("x-request-id"),
  });
  const line = logged.find((one) => one.includes(answer.body.requestId));
  expect(line).toContain(secret);
});

test("nothing that was sent here was a fault of ours", () => {
  const faults = logged.filter(
    (line) => line.includes("request.failed") && !line.includes("SELECT secret"),
  );
  expect(faults).toEqual([]);
});
