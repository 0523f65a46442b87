import { sql } from "kysely";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import { chainHash } from "../../platform/crypto/chainHash.ts";
import { sweepAudit } from "./sweepAudit.ts";
import { type InPart, verifyChain, verifyInParts } from "./verifyChain.ts";

const day = 24 * 3_600_000;

let server: TestApp;
let district: TestDistrict;
let auditor: Client;
let rider: Client;

beforeAll(async () => {
  server = await createTestApp({ variables: { JUXIN_AUDIT_DAYS: "180" } });
  district = await buildDistrict(server.app);
  const id = await buildStaff(server.app, district, { role: "auditor", unit: "district" });
  auditor = await signedIn(server, district.code, id);
  rider = await signedIn(server, district.code, await buildWorker(server.app, district));
  for (let n = 0; n < 20; n++)
    expect((await rider.send("PATCH", "/me", { largePrint: n % 2 === 0 })).status).toBe(200);
  await own("create table audit_copy as select * from audit_log");
  return () => server.close();
});
afterEach(async () => {
  await own("delete from audit_log");
  await own("insert into audit_log select * from audit_copy");
});

const own = <R>(text: string, params?: unknown[]) =>
  server.app.database.owner.query<R>(text, params);
const verdict = () => verifyChain(server.app.database.owner.kysely, district.code);

describe("the chain", () => {
  test("is whole, and the auditor sees so, newest first", async () => {
    expect((await auditor.get("/audit/verify")).body).toEqual({
      rows: 20,
      intact: true,
      firstAltered: null,
      nextCursor: null,
    });
    const first = (await auditor.get("/audit?limit=8")).body;
    const second = (await auditor.get(`/audit?limit=200&cursor=${first.nextCursor}`)).body;
    const seqs = [...first.items, ...second.items].map((row: { seq: number }) => row.seq);
    expect(seqs).toEqual(Array.from({ length: 20 }, (_, n) => 20 - n));
    expect(first.items[0]).toMatchObject({
      action: "me.update",
      actor: "worker",
      accountName: null,
    });
    expect((await auditor.get("/audit?action=case.open")).body.items).toEqual([]);
    for (const query of [
      "cursor=x",
      "limit=0",
      "limit=1000",
      `cursor=${Buffer.from('["a"]').toString("base64url")}`,
    ])
      expect((await auditor.get(`/audit?${query}`)).status, query).toBe(400);
  });

  const alterations: [string, string][] = [
    ["at", "at + interval '1 second'"],
    ["actor", "'staff'"],
    ["account_id", "null"],
    ["action", "'me.nothing'"],
    ["subject_id", "'somebody'"],
    ["subject_kind", "'case'"],
    ["after", `'{"largePrint": true, "fields": []}'`],
    ["before", "'{}'"],
    ["request_id", "'other'"],
    ["id", "gen_random_uuid()"],
    ["hash", "repeat('a', 64)"],
    ["previous_hash", "repeat('b', 64)"],
  ];
  for (const [column, value] of alterations)
    test(`names the row whose ${column} was altered`, async () => {
      for (const seq of [1, 7, 20]) {
        await own(`update audit_log set ${column} = ${value} where seq = $1`, [seq]);
        expect(await verdict(), `${column} of ${seq}`).toMatchObject({
          intact: false,
          firstAltered: seq,
        });
        await own("delete from audit_log where seq = $1", [seq]);
        await own("insert into audit_log select * from audit_copy where seq = $1", [seq]);
      }
    });

  test("names the place of a row that was taken out, the first one too", async () => {
    for (const seq of [1, 2, 13, 19]) {
      await own("delete from audit_log where seq = $1", [seq]);
      expect(await verdict(), String(seq)).toMatchObject({ intact: false, firstAltered: seq });
      await own("insert into audit_log select * from audit_copy where seq = $1", [seq]);
    }
    await own("delete from audit_log where seq <= 5");
    expect(await verdict()).toMatchObject({ intact: false, firstAltered: 1 });
    await own("delete from audit_log");
    expect(await verdict()).toMatchObject({ intact: false, firstAltered: 1 });
  });

  test("names the place of a row that was put in, before, between or behind", async () => {
    const insert = (seq: number) =>
      own(
        `insert into audit_log select district, $1, gen_random_uuid(), at, account_id, actor, action, subject_kind,
          subject_id, before, after, request_id, previous_hash, hash from audit_copy where seq = 12`,
        [seq],
      );
    for (const seq of [-3, 0]) {
      await insert(seq);
      expect(await verdict(), String(seq)).toMatchObject({ intact: false, firstAltered: seq });
      await own("delete from audit_log where seq < 1");
    }
    await own("update audit_log set seq = seq + 100 where seq > 12");
    await own("update audit_log set seq = seq - 99 where seq > 100");
    await insert(13);
    expect(await verdict()).toMatchObject({ intact: false, firstAltered: 13 });
    await own("delete from audit_log");
    await own("insert into audit_log select * from audit_copy");
    await insert(21);
    expect(await verdict()).toMatchObject({ intact: false, firstAltered: 21 });
  });

  test("names the row from which somebody wrote a chain of their own", async () => {
    const [row] = await own<Record<string, never>>("select * from audit_log where seq = 9");
    await own("update audit_log set action = 'me.nothing', hash = $1 where seq = 9", [
      chainHash(String(row?.["previous_hash"]), { action: "me.nothing" }),
    ]);
    expect(await verdict()).toMatchObject({ intact: false, firstAltered: 9 });
  });
});

describe("keeping time", () => {
  test("is at least 180 days; the sweep takes older rows and the chain says how far", async () => {
    const begun = server.clock.now();
    server.clock.set(new Date(begun.getTime() + 100 * day));
    const late = await signedIn(server, district.code, await buildWorker(server.app, district));
    await late.send("PATCH", "/me", { largePrint: true });
    server.clock.set(new Date(begun.getTime() + 180 * day - 60_000));
    await sweepAudit(server.app, district.code);
    expect(await verdict()).toMatchObject({ rows: 21, intact: true, reached: null });
    server.clock.set(new Date(begun.getTime() + 180 * day + 3_600_000));
    await sweepAudit(server.app, district.code);
    await sweepAudit(server.app, district.code);
    expect(await verdict()).toMatchObject({ rows: 2, intact: true, reached: null });
    const left = await own<{ action: string; after: unknown }>(
      "select action, after from audit_log order by seq",
    );
    expect(left).toMatchObject([
      { action: "me.update" },
      { action: "audit.sweep", after: { through: 20 } },
    ]);
    await own("delete from audit_log where seq = 21");
    expect(await verdict()).toMatchObject({ intact: false, firstAltered: 21 });
    await own("insert into audit_log select * from audit_copy where seq = 20");
    expect(await verdict()).toMatchObject({ intact: false });
    server.clock.set(begun);
  });
});

describe("a long chain is read in parts", () => {
  const inParts = async (between: (part: number) => Promise<unknown>) => {
    let parts = 0;
    const inPart: InPart = async (read) => {
      if (parts > 0) await between(parts);
      parts += 1;
      return server.app.database.transaction({ scope: district.code, readOnly: true }, read);
    };
    return { verdict: await verifyInParts(inPart, district.code, { size: 5 }), parts };
  };

  test("other writes go on between two parts, and are seen", async () => {
    const written = await inParts(async (part) =>
      part === 2 ? rider.send("PATCH", "/me", { largePrint: true }) : undefined,
    );
    expect(written).toMatchObject({ verdict: { rows: 21, intact: true }, parts: 5 });
  });

  test("a sweep between two parts is no gap, a row taken out is one", async () => {
    const begun = server.clock.now();
    server.clock.set(new Date(begun.getTime() + 181 * day));
    const swept = await inParts(async (part) =>
      part === 2 ? sweepAudit(server.app, district.code) : undefined,
    );
    expect(swept.verdict).toMatchObject({ rows: 1, intact: true, firstAltered: null });
    server.clock.set(begun);
    await own("delete from audit_log");
    await own("insert into audit_log select * from audit_copy");
    const robbed = await inParts(async (part) =>
      part === 2 ? own("delete from audit_log where seq = 13") : undefined,
    );
    expect(robbed.verdict).toMatchObject({ intact: false, firstAltered: 13 });
  });
});

describe("a long chain is verified over several requests", () => {
  const after = (cursor: string | null) =>
    auditor.get(`/audit/verify?limit=8${cursor === null ? "" : `&cursor=${cursor}`}`);

  test("each of which goes on where the last one stopped", async () => {
    const first = await after(null);
    expect(first.body).toMatchObject({ rows: 8, intact: true, firstAltered: null });
    const second = await after(first.body.nextCursor);
    expect(second.body).toMatchObject({ rows: 16, intact: true });
    const last = await after(second.body.nextCursor);
    expect(last.body).toEqual({ rows: 20, intact: true, firstAltered: null, nextCursor: null });
    await own("update audit_log set actor = 'staff' where seq = 13");
    const found = (await after(first.body.nextCursor)).body;
    expect(found).toEqual({ rows: 12, intact: false, firstAltered: 13, nextCursor: null });
    expect((await after("x")).status).toBe(400);
  });

  test("between which a sweep may take what was walked, and more, but nobody else a row", async () => {
    const first = (await after(null)).body.nextCursor;
    const begun = server.clock.now();
    server.clock.set(new Date(begun.getTime() + 181 * day));
    await sweepAudit(server.app, district.code);
    server.clock.set(begun);
    expect((await after(first)).body).toMatchObject({ rows: 1, intact: true, nextCursor: null });
    await own("delete from audit_log");
    await own("insert into audit_log select * from audit_copy where seq > 12");
    const robbed = (await after(first)).body;
    expect(robbed).toMatchObject({ rows: 8, intact: true });
    expect((await after(robbed.nextCursor)).body).toMatchObject({ intact: false, firstAltered: 1 });
  });
});

describe("the application's own role", () => {
  const attempt = (text: string) =>
    server.app.database.transaction({ scope: district.code }, (db) => sql.raw(text).execute(db));

  for (const table of ["audit_log", "case_actions", "consents", "accesses"])
    test(`cannot change, delete or empty ${table}`, async () => {
      for (const text of [
        `update ${table} set district = district`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        await expect(attempt(text), text).rejects.toMatchObject({ code: "42501" });
    });

  test("cannot add districts, units or areas, nor see the migrations", async () => {
    for (const text of [
      "insert into districts values ('320105', 'x', 'qinhuai', false, now())",
      "update units set name = 'x'",
      "delete from areas",
      "select * from schema_migrations",
      "alter table audit_log disable row level security",
    ])
      await expect(attempt(text), text).rejects.toMatchObject({ code: "42501" });
  });
});

test("the log is the auditor's: not an administrator's, a rider's or a stranger's", async () => {
  const id = await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" });
  const admin = await signedIn(server, district.code, id);
  for (const path of ["/audit", "/audit/verify"]) {
    expect((await admin.get(path)).status).toBe(403);
    expect((await rider.get(path)).status).toBe(403);
    expect((await clientOf(server).get(path)).status).toBe(401);
  }
});
