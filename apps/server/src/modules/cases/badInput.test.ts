import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import type { Answer, Client } from "../../testing/client.ts";
import { newId } from "../../platform/crypto/newId.ts";

let scene: CaseScene;
let worker: Client;
let clerk: Client;
let id: string;
const demand = { category: "accessAndParking", text: "送餐车没处停", area: "990104001001" };

beforeAll(async () => {
  scene = await createCaseScene();
  worker = await scene.as("worker");
  clerk = await scene.as("c1");
  ({ id } = await scene.open());
});
afterAll(() => scene.close());

/** Every refusal is a problem in our own words, and the server is none the worse for it. */
function expectRefused(answer: Answer, status = 400): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.body.reason).not.toBe("internal");
  expect(answer.body.requestId).toMatch(/^[\da-f-]{36}$/);
}
const issuesOf = (answer: Answer): [string, string][] =>
  (answer.body.issues ?? []).map((issue: { path: string; reason: string }) => [
    issue.path,
    issue.reason,
  ]);

describe("bodies", () => {
  test.each([
    ["cut off", '{"category":"other","text":"半'],
    ["not JSON", "category=other"],
    ["empty", ""],
    ["a comment", "{/**/}"],
    ["nested without end", "[".repeat(100_000)],
  ])("malformed: %s", async (_, body) => {
    expectRefused(await worker.send("POST", "/cases", body));
  });

  test.each([
    ["null", null],
    ["a list", [demand]],
    ["a text", "求助"],
    ["a number", 7],
    ["numbers for texts", { category: 1, text: 2 }],
    ["objects for texts", { category: {}, text: { toString: "x" } }],
    ["nothing", {}],
    ["photos that are no list", { ...demand, photoIds: "x" }],
    ["four photos", { ...demand, photoIds: [newId(), newId(), newId(), newId()] }],
    ["a photo that is no id", { ...demand, photoIds: ["1; drop table cases"] }],
    ["a text of one character", { ...demand, text: "停" }],
    ["a text of blanks", { ...demand, text: "　 　 \n\t" }],
    ["a text too long", { ...demand, text: "停".repeat(501) }],
    ["an area that is no code", { ...demand, area: "990104001001%" }],
    ["an area of another district", { ...demand, area: "990105001001" }],
    ["an area that does not exist", { ...demand, area: "990104999" }],
    ["a place off the globe", { ...demand, place: { lng: 181, lat: 0 } }],
    ["a place that is not finite", { ...demand, place: { lng: "Infinity", lat: 0 } }],
    ["a day for an instant", { ...demand, writtenAt: "2026-11-18" }],
  ])("of the wrong type: %s", async (_, body) => {
    const answer = await worker.send("POST", "/cases", JSON.stringify(body));
    expectRefused(answer);
    expect(issuesOf(answer).length).toBeGreaterThan(0);
  });

  test("everything that is wrong is told at once, unknown fields by name", async () => {
    const answer = await worker.post("/cases", {
      text: "停",
      categoryy: "other",
      place: { lng: 200, lat: 0, altitude: 9 },
      state: "confirmed",
      holderUnitId: newId(),
    });
    expectRefused(answer);
    const issues = issuesOf(answer);
    expect(issues).toEqual(
      expect.arrayContaining([
        ["category", "invalid_type"],
        ["text", "too_small"],
        ["categoryy", "unknownField"],
        ["state", "unknownField"],
        ["holderUnitId", "unknownField"],
        ["place.altitude", "unknownField"],
        ["place.lng", "too_big"],
      ]),
    );
  });

  test("text that no table can hold", async () => {
    for (const text of ["零\u0000字节", "半个\ud83d字", "\udc00反了"])
      for (const [client, path, body] of [
        [worker, "/cases", { ...demand, text }],
        [worker, "/cases", { ...demand, place: { text } }],
        [clerk, `/cases/${id}/accept`, { text }],
        [clerk, `/cases/${id}/transfer`, { toUnitId: scene.unit("s1"), reason: text }],
        [clerk, `/cases/${id}/reveal`, { field: "text", purpose: `${text}${text}` }],
        [clerk, "/problems", { title: `标题${text}`, cause: "原因", caseIds: [id] }],
        [clerk, "/cases/for", { ...demand, channel: "visit", line: "delivery", askerName: text }],
      ] as const) {
        const answer = await client.post(path, body);
        expectRefused(answer);
        expect(issuesOf(answer).map(([, reason]) => reason)).toContain("text.malformed");
      }
    const category = await worker.post("/cases", { ...demand, category: "other\u0000" });
    expectRefused(category);
  });

  test("ten megabytes are refused before they are read", async () => {
    const huge = JSON.stringify({ ...demand, text: "停".repeat(3_500_000) });
    for (const answer of [
      await worker.send("POST", "/cases", huge),
      await clerk.send("POST", `/cases/${id}/accept`, huge),
    ]) {
      expectRefused(answer, 413);
      expect(answer.body.reason).toBe("request.tooLarge");
    }
  });

  test("a body that says it is something else", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"]) {
      const answer = await worker.send("POST", "/cases", JSON.stringify(demand), {
        headers: { "content-type": type },
      });
      expectRefused(answer);
    }
  });

  test("emoji, rare characters and markup are kept as they were written", async () => {
    const text = "𠮷野家🚴‍♀️门口 <script>alert(1)</script> ' \" ; -- %s {{x}} \u202e反";
    const made = await done(worker.post("/cases", { ...demand, text }));
    expect(made.text).toBe(text);
  });
});

describe("addresses", () => {
  test("ids that are none", async () => {
    for (const wrong of ["1", "null", "..%2f..", "%00", `${id}x`, "0".repeat(3000)]) {
      expectRefused(await clerk.get(`/cases/${wrong}`));
      expectRefused(await clerk.post(`/cases/${wrong}/accept`, {}));
    }
    expectRefused(await clerk.get(`/cases/${newId()}`), 404);
    expectRefused(await clerk.post(`/cases/${newId()}/accept`, {}), 404);
    expectRefused(await clerk.get(`/cases/${id}/nothing`), 404);
  });

  const badCursors = [
    "x",
    "%00",
    "null",
    Buffer.from("[]").toString("base64url"),
    Buffer.from("{").toString("base64url"),
    Buffer.from(JSON.stringify(["2026-11-18T00:00:00Z", "1"])).toString("base64url"),
    Buffer.from(JSON.stringify(["yesterday", newId()])).toString("base64url"),
    Buffer.from(JSON.stringify(["0000-01-01T00:00:00Z", newId()])).toString("base64url"),
    Buffer.from(JSON.stringify([{ at: 1 }, newId()])).toString("base64url"),
    "A".repeat(401),
  ];
  test.each(["/cases", "/cases?order=due", "/cases/inbox", "/problems", "/cases/mine"])(
    "bad cursors on %s",
    async (path) => {
      const client = path === "/cases/mine" ? worker : clerk;
      for (const cursor of badCursors) {
        const answer = await client.get(`${path}${path.includes("?") ? "&" : "?"}cursor=${cursor}`);
        expectRefused(answer);
      }
    },
  );

  test.each([
    "/cases?limit=0",
    "/cases?limit=201",
    "/cases?limit=1e9",
    "/cases?limit=two",
    "/cases?order=random",
    "/cases?measure=everything",
    "/cases?area=99010",
    "/cases?line=horse",
    "/cases?from=2026-13-01",
    "/cases?to=9999-12-31",
    "/cases?unit=1",
    "/cases?channel=fax",
    "/cases?q=%00",
    "/cases?category=%00",
    `/cases?q=${"1".repeat(41)}`,
    "/cases/inbox?box=outbox",
    "/cases/inbox?urgency=done",
    "/cases/inbox?category=%00",
    "/cases/export.xlsx?from=yesterday",
    "/problems?state=closed",
    "/cases/figures?from=0001-01-01",
  ])("%s", async (path) => {
    expectRefused(await clerk.get(path));
  });

  test("what looks like a pattern is only text", async () => {
    for (const q of ["%25", "_", "%5C", "'", "SQ-%25", "--", "）"]) {
      const answer = await clerk.get(`/cases?q=${q}`);
      expect(answer.status).toBe(200);
    }
    expect((await clerk.get("/cases?q=%25")).body.items.length).toBeGreaterThan(0);
    expect((await clerk.get("/cases?q=SQ-20261118-0001")).body.items).toHaveLength(1);
    expect((await clerk.get("/cases?q=0001")).body.items).toHaveLength(1);
    expect((await clerk.get("/cases?q=sq-20261118-0001")).body.items).toHaveLength(1);
  });
});

test("after all of it nothing is broken, and only what was right was written", async () => {
  const cases = await scene.rows("select from cases");
  expect(cases).toHaveLength(2);
  expect(await scene.audited(id)).toEqual(["case.open"]);
  expect((await clerk.post(`/cases/${id}/accept`, {})).status).toBe(200);
});
