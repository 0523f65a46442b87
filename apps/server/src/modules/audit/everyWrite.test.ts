import { Secret, TOTP } from "otpauth";
import { beforeAll, expect, test } from "vitest";
import { contract } from "../../contract.ts";
import { hashPassword } from "../../platform/crypto/password.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { type Answer, type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import { greyPhoto, upload } from "../../testing/upload.ts";
import { type Persona, personasKey } from "../accounts/index.ts";

let server: TestApp;
let district: TestDistrict;
let admin: Client;

beforeAll(async () => {
  server = await createTestApp({ variables: { JUXIN_DEMO: "1" } });
  district = await buildDistrict(server.app);
  admin = await staff("districtAdmin", "district");
  await own("update districts set demo = true");
  return () => server.close();
});

const own = <R>(text: string, params?: unknown[]) =>
  server.app.database.owner.query<R>(text, params);
const staff = async (role: "districtAdmin" | "areaClerk", unit: string): Promise<Client> =>
  signedIn(server, district.code, await buildStaff(server.app, district, { role, unit }));
const worker = async (): Promise<Client> =>
  signedIn(server, district.code, await buildWorker(server.app, district));
const idOf = async (client: Client): Promise<string> => (await client.get("/me")).body.accountId;

async function withPassword(): Promise<{ id: string; login: string; client: Client }> {
  const id = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
  await own("update accounts set password_hash = $1 where id = $2", [
    await hashPassword("three trees at the gate"),
    id,
  ]);
  const [row] = await own<{ login: string }>("select login from accounts where id = $1", [id]);
  return { id, login: row?.login ?? "", client: await signedIn(server, district.code, id) };
}

async function codeFor(phone: string): Promise<string> {
  server.clock.advance(61_000);
  await clientOf(server).post("/sign-in/codes", { phone });
  return server.messages.at(-1)?.code ?? "";
}

async function grantOf(client: Client): Promise<string> {
  return (await client.get("/me")).body.grants[0].id;
}

/** For each write of these rooms: makes it once, and what it is called in the log. */
const writes: Record<string, () => Promise<{ answer: Answer; action: string }>> = {
  "POST /sign-in/codes": async () => {
    server.clock.advance(61_000);
    const answer = await clientOf(server).post("/sign-in/codes", { phone: "13800138070" });
    return { answer, action: "session.requestCode" };
  },
  "POST /sign-in/by-code": async () => {
    const code = await codeFor("13800138071");
    const answer = await clientOf(server).post("/sign-in/by-code", { phone: "13800138071", code });
    return { answer, action: "account.register" };
  },
  "POST /sign-in/by-password": async () => {
    const { login } = await withPassword();
    const body = { login, password: "three trees at the gate" };
    return {
      answer: await clientOf(server).post("/sign-in/by-password", body),
      action: "session.start",
    };
  },
  "POST /sign-in/as-persona": async () => {
    const accountId = await buildWorker(server.app, district);
    const persona: Persona = {
      key: "rider",
      titleZh: "骑手",
      titleEn: "Rider",
      noteZh: "",
      noteEn: "",
      kind: "worker",
      accountId,
    };
    await own(
      "insert into settings (district, key, value, revision, updated_at) values ($1, $2, $3::jsonb, 1, now())",
      [district.code, personasKey, JSON.stringify([persona])],
    );
    const answer = await clientOf(server).post("/sign-in/as-persona", { key: "rider" });
    return { answer, action: "session.start" };
  },
  "PATCH /me": async () => ({
    answer: await (await worker()).send("PATCH", "/me", { name: "李大满" }),
    action: "me.update",
  }),
  "DELETE /me/session": async () => ({
    answer: await (await worker()).send("DELETE", "/me/session"),
    action: "session.end",
  }),
  "DELETE /me/sessions/{id}": async () => {
    const client = await worker();
    const [session] = (await client.get("/me/sessions")).body.items;
    return {
      answer: await client.send("DELETE", `/me/sessions/${session.id}`),
      action: "session.end",
    };
  },
  "PUT /me/password": async () => {
    const { client } = await withPassword();
    const body = { current: "three trees at the gate", next: "four trees at the gate" };
    return {
      answer: await client.send("PUT", "/me/password", body),
      action: "account.setPassword",
    };
  },
  "POST /me/totp": async () => ({
    answer: await (await withPassword()).client.post("/me/totp"),
    action: "account.startTotp",
  }),
  "PUT /me/totp": async () => {
    const { client } = await withPassword();
    const { secret } = (await client.post("/me/totp")).body;
    const timestamp = server.clock.now().getTime();
    const totp = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
    return { answer: await client.send("PUT", "/me/totp", { totp }), action: "account.enrolTotp" };
  },
  "POST /me/consents": async () => ({
    answer: await (
      await worker()
    ).post("/me/consents", { purpose: "contact", textVersion: 1, given: true }),
    action: "consent.give",
  }),
  "DELETE /me/data": async () => ({
    answer: await (await worker()).send("DELETE", "/me/data"),
    action: "account.erase",
  }),
  "POST /staff": async () => ({
    answer: await admin.post("/staff", { name: "陈晓", login: "every.write" }),
    action: "staff.create",
  }),
  "POST /staff/{id}/disable": async () => ({
    answer: await admin.post(`/staff/${(await withPassword()).id}/disable`),
    action: "staff.disable",
  }),
  "POST /staff/{id}/enable": async () => ({
    answer: await admin.post(`/staff/${(await withPassword()).id}/enable`),
    action: "staff.enable",
  }),
  "POST /staff/{id}/reset-password": async () => ({
    answer: await admin.post(`/staff/${(await withPassword()).id}/reset-password`),
    action: "staff.resetPassword",
  }),
  "POST /grants": async () => {
    const { id } = await withPassword();
    const grant = {
      role: "areaClerk",
      area: "990104002",
      line: "all",
      unitId: district.units["s2"],
    };
    return {
      answer: await admin.post("/grants", { accountId: id, ...grant }),
      action: "grant.give",
    };
  },
  "DELETE /grants/{id}": async () => ({
    answer: await admin.send("DELETE", `/grants/${await grantOf((await withPassword()).client)}`),
    action: "grant.withdraw",
  }),
  "PUT /settings/cases": async () => {
    const { revision, categories, amberAt, holidays, workdays } = (
      await admin.get("/settings/cases")
    ).body;
    const body = { revision, categories, amberAt, holidays, workdays };
    return {
      answer: await admin.send("PUT", "/settings/cases", body),
      action: "settings.updateCases",
    };
  },
  "PUT /settings/embedding": async () => {
    const { revision } = (await admin.get("/settings/embedding")).body;
    const body = { revision, sites: ["https://www.example.cn"] };
    return {
      answer: await admin.send("PUT", "/settings/embedding", body),
      action: "settings.updateEmbedding",
    };
  },
  "POST /files": async () => ({
    answer: await upload(server, await worker(), await greyPhoto()),
    action: "file.upload",
  }),
};

/** Every other room holds its own writes to this in its own tests. */
const theseRooms = /^\/(?:sign-in|me|staff|grants|settings|files)(?:\/|$)/;
const ofPeople = /^\/me\/(?:person|memberships|invitations)(?:\/|$)/;
const routes = Object.entries(contract().paths ?? {}).flatMap(([path, methods]) =>
  Object.keys(methods ?? {})
    .filter((method) => method !== "get")
    .map((method) => `${method.toUpperCase()} ${path.replace("/api/v1", "")}`),
);

test("every write route of these rooms is in the table, and nothing else is", () => {
  const mine = routes.filter((route) => {
    const [, path = ""] = route.split(" ");
    return theseRooms.test(path) && !ofPeople.test(path);
  });
  expect(Object.keys(writes).toSorted()).toEqual(mine.toSorted());
});

for (const [route, write] of Object.entries(writes))
  test(`${route} leaves a row that tells who did it`, async () => {
    const { answer, action } = await write();
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    const [last] = await own<{
      action: string;
      actor: string;
      account_id: string | null;
      request_id: string;
    }>(
      "select action, actor, account_id, request_id from audit_log where district = $1 order by seq desc limit 1",
      [district.code],
    );
    expect(last?.action).toBe(action);
    expect(last?.request_id).toBe(answer.headers.get("x-request-id"));
    expect(last?.actor).toMatch(route.includes("/sign-in/") ? /^system:/ : /^(?:worker|staff)$/);
    expect(last?.account_id === null).toBe(route.includes("/sign-in/"));
  });

test("what a person corrects about themselves is logged by the names of the fields alone", async () => {
  const person = await worker();
  const body = { name: "李大满", area: "990104002", line: "freight" };
  expect((await person.send("PATCH", "/me", body)).status).toBe(200);
  const [last] = await own<{ after: unknown }>(
    "select after from audit_log where account_id = $1 and action = 'me.update'",
    [await idOf(person)],
  );
  expect(last?.after).toEqual({ fields: ["name", "area", "line"] });
});

test("a refused write leaves none", async () => {
  const count = async () => (await own<{ n: number }>("select count(*) as n from audit_log"))[0]?.n;
  const before = await count();
  const person = await worker();
  for (const answer of [
    await person.post("/staff", { name: "陈晓", login: "not.allowed" }),
    await admin.post("/staff", { name: "陈晓", login: "every.write" }),
    await admin.post(`/staff/${newId()}/disable`),
    await person.send("PATCH", "/me", { area: "990104777" }),
  ])
    expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await count()).toBe(before);
  expect(await idOf(person)).toMatch(/^[\da-f-]{36}$/);
});
