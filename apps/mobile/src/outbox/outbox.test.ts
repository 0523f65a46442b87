import "fake-indexeddb/auto";
import { ProblemError, type Schemas } from "@juxin/api-client";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../storage/database.ts";
import type { Post } from "./deliver.ts";
import { createOutbox } from "./outbox.ts";
import { memoryStore } from "@juxin/ui/outbox/store.ts";
import { databaseStore, type OutboxStore } from "./store.ts";

const body = { category: "other", text: "小区东门不让进" };
const photo = (key: string) => ({ key, blob: new Blob(["jpeg"], { type: "image/jpeg" }) });

type Fate = "ok" | "lost" | "offline" | ProblemError;

/** A server that keeps the promise of the keys: the same key again is the same demand. */
function fakeServer() {
  const cases = new Map<string, { id: string; photoIds: string[]; text: string }>();
  const files = new Map<string, string>();
  const fates: Fate[] = [];
  const calls: string[] = [];
  const meet = <Answer>(call: string, does: () => Answer): Answer => {
    calls.push(call);
    const fate = fates.shift() ?? "ok";
    if (fate === "offline") throw new ProblemError({ status: 0, reason: "network.offline" });
    if (fate instanceof ProblemError) throw fate;
    const answer = does();
    if (fate === "lost") throw new ProblemError({ status: 0, reason: "network.timeout" });
    return answer;
  };
  const said = new Map<string, string>();
  const post: Post = {
    answer: async (caseId, answer, key) =>
      meet(`${answer.action} ${key}`, () => {
        if (!said.has(key)) said.set(key, `${answer.action} ${caseId}`);
        return { id: caseId, number: "SQ-1" } as Schemas["CaseDetail"];
      }),
    photo: async (_, key) =>
      meet(`photo ${key}`, () => {
        if (!files.has(key)) files.set(key, `file-${files.size + 1}`);
        return files.get(key) ?? "";
      }),
    open: async ({ photoIds, text }, key) =>
      meet(`open ${key}`, () => {
        if (!cases.has(key)) cases.set(key, { id: `case-${cases.size + 1}`, photoIds, text });
        return { id: cases.get(key)?.id, number: "SQ-1" } as Schemas["CaseDetail"];
      }),
  };
  return { post, cases, files, said, fates, calls };
}

const conflict = new ProblemError({ status: 409, reason: "submission.differentContent" });
const refusal = new ProblemError({ status: 400, reason: "case.categoryUnknown", requestId: "r" });
const signedOut = new ProblemError({ status: 401, reason: "session.missing" });
const busy = new ProblemError({ status: 503, reason: "database.unavailable" }, 30);

function setUp(store: OutboxStore = memoryStore()) {
  const server = fakeServer();
  const seen = {
    time: Date.parse("2026-11-22T10:00:00Z"),
    sent: [] as string[],
    refused: [] as string[],
    signedOut: 0,
  };
  const open = () => {
    const outbox = createOutbox({
      store,
      post: server.post,
      now: () => seen.time,
      alone: (work) => work(),
      onSent: ({ id }) => seen.sent.push(id),
      onRefused: ({ id }) => seen.refused.push(id),
      onSignedOut: () => (seen.signedOut += 1),
    });
    outbox.setAccount("rider");
    return outbox;
  };
  return { ...server, store, seen, open, outbox: open() };
}

const states = async (store: OutboxStore) => (await store.list()).map((item) => item.state);

describe.each([
  ["in memory", memoryStore],
  ["in IndexedDB", databaseStore],
])("a demand kept %s", (_, makeStore) => {
  beforeEach(async () => void (await (await openDatabase())?.clear("outbox")));

  test("goes out with its photos first, each once, and tells who asked", async () => {
    const { outbox, calls, cases, seen, store } = setUp(makeStore());
    const id = await outbox.add(body, [photo("a"), photo("b")]);
    await outbox.flush();
    expect(calls).toEqual(["photo a", "photo b", `open ${id}`]);
    expect(cases.get(id)?.photoIds).toEqual(["file-1", "file-2"]);
    expect(seen.sent).toEqual(["case-1"]);
    expect(await states(store)).toEqual(["sent"]);
    expect(await store.list()).toMatchObject([{ photos: [], sent: { caseId: "case-1" } }]);
  });

  test("survives the closing of the page halfway and does not send a photo twice", async () => {
    const { outbox, open, calls, cases, fates, seen, store } = setUp(makeStore());
    const id = await outbox.add(body, [photo("a"), photo("b")]);
    fates.push("ok", "offline");
    await outbox.flush();
    expect(await states(store)).toEqual(["waiting"]);
    seen.time += 60_000;
    await open().flush();
    expect(calls).toEqual(["photo a", "photo b", "photo b", `open ${id}`]);
    expect(cases.size).toBe(1);
  });

  test("whose answer was lost is the same demand when it is sent again", async () => {
    const { outbox, cases, fates, seen } = setUp(makeStore());
    await outbox.add(body, []);
    fates.push("lost");
    await outbox.flush();
    expect(seen.sent).toEqual([]);
    await outbox.hurry();
    expect(cases.size).toBe(1);
    expect(seen.sent).toEqual(["case-1"]);
  });
});

describe("failures", () => {
  test("without network the rest waits too, and is not tried before its time", async () => {
    const { outbox, calls, fates, seen } = setUp();
    await outbox.add(body, []);
    seen.time += 1;
    await outbox.add({ ...body, text: "第二件" }, []);
    fates.push("offline");
    await outbox.flush();
    expect(calls).toHaveLength(1);
    await outbox.flush();
    expect(calls).toHaveLength(2);
    expect(seen.sent).toEqual(["case-1"]);
    seen.time += 5000;
    await outbox.flush();
    expect(seen.sent).toEqual(["case-1", "case-2"]);
  });

  test("a refusal stays visible with its reason and goes again under a new key", async () => {
    const { outbox, calls, fates, store, seen } = setUp();
    const id = await outbox.add(body, [photo("a")]);
    fates.push("ok", refusal);
    await outbox.flush();
    const [kept] = await store.list();
    expect(kept).toMatchObject({
      state: "refused",
      fault: { reason: "case.categoryUnknown", requestId: "r" },
    });
    seen.time += 3_600_000;
    await outbox.flush();
    expect(calls).toHaveLength(2);
    await outbox.retryRefused(id);
    expect(calls).toHaveLength(4);
    expect(calls[3]).not.toBe(`open ${id}`);
    expect(await states(store)).toEqual(["sent"]);
  });

  test("signed out: it is kept, the app is told, and it goes after the sign-in", async () => {
    const { outbox, fates, seen, store } = setUp();
    await outbox.add(body, []);
    fates.push(signedOut);
    await outbox.flush();
    expect(seen.signedOut).toBe(1);
    expect(await states(store)).toEqual(["waiting"]);
    await outbox.flush();
    expect(seen.sent).toEqual(["case-1"]);
  });

  test("a busy server is left alone as long as it asks", async () => {
    const { outbox, calls, fates, seen } = setUp();
    await outbox.add(body, []);
    fates.push(busy);
    await outbox.flush();
    seen.time += 29_000;
    await outbox.flush();
    expect(calls).toHaveLength(1);
    seen.time += 1000;
    await outbox.flush();
    expect(seen.sent).toEqual(["case-1"]);
  });

  test("a photo whose key the server knows with other bytes goes up under a new key", async () => {
    const { outbox, calls, fates, seen } = setUp();
    await outbox.add(body, [photo("a")]);
    fates.push(conflict);
    await outbox.flush();
    expect(calls[0]).toBe("photo a");
    expect(calls[1]).not.toBe("photo a");
    expect(seen.sent).toEqual(["case-1"]);
  });
});

describe("whose demand it is", () => {
  test("it is never sent under another sign-in", async () => {
    const { outbox, calls } = setUp();
    await outbox.add(body, []);
    outbox.setAccount("somebody else");
    await outbox.flush();
    outbox.setAccount(null);
    await outbox.flush();
    expect(calls).toEqual([]);
  });

  test("signing out leaves nothing of it, and nothing of others is touched", async () => {
    const { outbox, store } = setUp();
    await outbox.add(body, []);
    outbox.setAccount("other");
    await outbox.add(body, []);
    await outbox.wipe("rider");
    expect((await store.list()).map((item) => item.account)).toEqual(["other"]);
  });
});

test("two tabs and any weather: each demand arrives exactly once", async () => {
  const weather = fc.array(fc.constantFrom<Fate>("ok", "lost", "offline", busy, signedOut), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(weather, fc.integer({ min: 1, max: 3 }), async (fates, count) => {
      const { open, cases, fates: upcoming, seen, store } = setUp();
      upcoming.push(...fates);
      const tabs = [open(), open()];
      for (let i = 0; i < count; i++) {
        await tabs[i % 2]?.add({ ...body, text: `第 ${i} 件` }, [photo(`p${i}`)]);
        seen.time += 1;
      }
      for (let round = 0; round < 20; round++) {
        await Promise.all(tabs.map((tab) => tab.flush()));
        seen.time += 300_000;
      }
      expect(await states(store)).toEqual(Array.from({ length: count }, () => "sent"));
      expect([...cases.values()].map(({ text }) => text).sort()).toEqual(
        Array.from({ length: count }, (_, i) => `第 ${i} 件`),
      );
    }),
    { numRuns: 60 },
  );
});

test("what is added while another is on its way goes along in the same run", async () => {
  const { outbox, post, seen } = setUp();
  const open = post.open;
  post.open = async (given, key) => {
    post.open = open;
    seen.time += 1;
    await outbox.add({ ...body, text: "又一件" }, []);
    return open(given, key);
  };
  await outbox.add(body, []);
  await outbox.flush();
  expect(seen.sent).toEqual(["case-1", "case-2"]);
});

const about = { caseId: "case-9", number: "SQ-9", category: "other" };
const tooLate = new ProblemError({ status: 409, reason: "case.notAllowedNow" });

describe("what is said to a demand", () => {
  test("waits without network, survives the page, and goes out once under one key", async () => {
    const { outbox, open, calls, said, fates, seen, store } = setUp();
    fates.push("offline", "lost");
    await outbox.answer(about, { action: "confirm", body: { stars: 4 } });
    await outbox.flush();
    expect(await states(store)).toEqual(["waiting"]);
    const later = open();
    await later.hurry();
    await later.hurry();
    expect(new Set(calls).size).toBe(1);
    expect([...said.values()]).toEqual(["confirm case-9"]);
    expect(seen.sent).toEqual(["case-9"]);
    expect(await states(store)).toEqual(["sent"]);
  });

  test("goes after the demands that were written before it", async () => {
    const { outbox, calls, seen } = setUp();
    await outbox.add(body, []);
    seen.time += 1;
    await outbox.answer(about, { action: "withdraw", body: null });
    await outbox.flush();
    expect(calls.map((call) => call.split(" ")[0])).toEqual(["open", "withdraw"]);
  });

  test("is the last word: one that has not gone out is replaced", async () => {
    const { outbox, said } = setUp();
    await outbox.answer(about, { action: "confirm", body: {} });
    await outbox.answer(about, { action: "reopen", body: { text: "门还锁着" } });
    await outbox.answer({ ...about, caseId: "case-8" }, { action: "withdraw", body: null });
    await outbox.flush();
    expect([...said.values()].toSorted()).toEqual(["reopen case-9", "withdraw case-8"]);
  });

  test("that came too late stays visible, the app is told, and it may be said anew", async () => {
    const { outbox, calls, fates, seen, store } = setUp();
    fates.push(tooLate);
    await outbox.answer(about, { action: "withdraw", body: null });
    await outbox.flush();
    const [kept] = await store.list();
    expect(kept).toMatchObject({ state: "refused", fault: { reason: "case.notAllowedNow" } });
    expect(seen.refused).toEqual([kept?.id]);
    await outbox.retryRefused(kept?.id ?? "");
    expect(new Set(calls).size).toBe(2);
    expect(seen.sent).toEqual(["case-9"]);
  });
});

describe("a browser that keeps nothing", () => {
  beforeEach(async () => void (await (await openDatabase())?.clear("outbox")));

  test("is told apart: what waits in memory is loose until it went out", async () => {
    const { outbox, fates } = setUp(memoryStore());
    const id = await outbox.add(body, []);
    fates.push("offline");
    await outbox.flush();
    expect([...outbox.getView().loose]).toEqual([id]);
    await outbox.hurry();
    expect(outbox.getView().loose.size).toBe(0);
  });

  test("a full disk: the item goes on in memory, once, and what is on the disk is not loose", async () => {
    const store = databaseStore();
    const { outbox } = setUp(store);
    const id = await outbox.add(body, []);
    expect(outbox.getView().loose.size).toBe(0);
    const [item] = await store.list();
    if (item === undefined) throw new Error("nothing was kept");
    // A function cannot be written to a database, as nothing can to a full one.
    await store.put({ ...item, tries: 7, fault: (() => undefined) as never });
    await outbox.reload();
    expect(outbox.getView().items.map(({ tries }) => tries)).toEqual([7]);
    expect([...outbox.getView().loose]).toEqual([id]);
    await store.put({ ...item, tries: 8 });
    await outbox.reload();
    expect(outbox.getView().items.map(({ tries }) => tries)).toEqual([8]);
    expect(outbox.getView().loose.size).toBe(0);
  });
});
