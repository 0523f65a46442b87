import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { readEnv } from "../../env.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import { endDemoSessions } from "./endDemoSessions.ts";
import { sessionLimits } from "./rules.ts";
import { sweepAccounts } from "./sweepAccounts.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

let server: TestApp;
let district: TestDistrict;

beforeAll(async () => {
  server = await createTestApp();
  district = await buildDistrict(server.app);
  return () => server.close();
});

/** Signs in as a worker by phone code, with the answer that set the cookie. */
async function enter(phone: string, on: TestApp = server, device = "Phone") {
  on.clock.advance(61 * minute);
  const anyone = clientOf(on);
  await anyone.post("/sign-in/codes", { phone });
  const answer = await anyone.send(
    "POST",
    "/sign-in/by-code",
    { phone, code: on.messages.at(-1)?.code },
    { headers: { "user-agent": device } },
  );
  expect(answer.status).toBe(200);
  const cookie = answer.headers.get("set-cookie") ?? "";
  return { cookie, client: clientOf(on, /session=([^;]+)/.exec(cookie)?.[1]) };
}

async function staffSession(): Promise<Client> {
  const id = await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" });
  const client = await signedIn(server, district.code, id);
  await server.app.database.owner.query("update sessions set demo = false where account_id = $1", [
    id,
  ]);
  await server.app.database.owner.query("update accounts set totp_sealed = 'x' where id = $1", [
    id,
  ]);
  return client;
}

describe("a session", () => {
  test("of a desk ends after 30 idle minutes, not while it is used", async () => {
    const desk = await staffSession();
    for (let n = 0; n < 5; n++) {
      server.clock.advance(sessionLimits.staff.idle - 1);
      expect((await desk.get("/me")).status).toBe(200);
    }
    server.clock.advance(sessionLimits.staff.idle + 1);
    expect((await desk.get("/me")).status).toBe(401);
  });

  test("of a desk left alone ends though its page goes on asking in the background", async () => {
    const desk = await staffSession();
    const poll = () => desk.get("/me", { "x-background": "1" });
    for (let n = 0; n < 3; n++) {
      server.clock.advance(10 * minute);
      expect((await poll()).status).toBe(200);
    }
    server.clock.advance(1);
    expect((await poll()).status).toBe(401);
  });

  test("of a desk ends after twelve hours however much it is used", async () => {
    const desk = await staffSession();
    const until = server.clock.now().getTime() + sessionLimits.staff.total;
    while (server.clock.now().getTime() + 20 * minute < until) {
      server.clock.advance(20 * minute);
      expect((await desk.get("/me")).status).toBe(200);
    }
    server.clock.set(new Date(until + 1));
    expect((await desk.get("/me")).status).toBe(401);
  });

  test("of a rider's phone lasts 30 idle days and 90 in all", async () => {
    const { client } = await enter("13900139001");
    for (let n = 0; n < 3; n++) {
      server.clock.advance(sessionLimits.worker.idle - 1000);
      expect((await client.get("/me")).status).toBe(200);
    }
    server.clock.advance(minute);
    expect((await client.get("/me")).status).toBe(401);
    const idle = (await enter("13900139001")).client;
    server.clock.advance(sessionLimits.worker.idle + 1);
    expect((await idle.get("/me")).status).toBe(401);
  });

  test("is seen and ended by its owner, and by nobody else", async () => {
    const first = (await enter("13900139002", server, "Old phone")).client;
    const second = (await enter("13900139002", server, "New phone")).client;
    const stranger = (await enter("13900139003")).client;
    const { items } = (await second.get("/me/sessions")).body;
    expect(
      items.map((one: { device: string; current: boolean }) => [one.device, one.current]),
    ).toEqual([
      ["New phone", true],
      ["Old phone", false],
    ]);
    const old = items[1].id;
    expect((await stranger.send("DELETE", `/me/sessions/${old}`)).status).toBe(404);
    expect((await first.get("/me")).status).toBe(200);
    expect((await second.send("DELETE", `/me/sessions/${old.toUpperCase()}`)).status).toBe(204);
    expect((await first.get("/me")).status).toBe(401);
    expect((await second.send("DELETE", `/me/sessions/${old}`)).status).toBe(404);
  });

  test("that ran out is not listed as open", async () => {
    await enter("13900139004", server, "Forgotten");
    server.clock.advance(sessionLimits.worker.idle + minute);
    const { client } = await enter("13900139004", server, "In hand");
    const { items } = (await client.get("/me/sessions")).body;
    expect(items.map((one: { device: string }) => one.device)).toEqual(["In hand"]);
    server.clock.advance(181 * day);
    await sweepAccounts(server.app, district.code);
    const [left] = await server.app.database.owner.query<{ n: number }>(
      "select count(*) as n from sessions where device in ('Forgotten', 'In hand')",
    );
    expect(left?.n).toBe(0);
  });

  test("signed out is over, and the cookie is taken back", async () => {
    const { client } = await enter("13900139005");
    const out = await client.send("DELETE", "/me/session");
    expect(out.status).toBe(204);
    expect(out.headers.get("set-cookie")).toMatch(/^juxin_session=; .*Max-Age=0/);
    expect((await client.get("/me")).status).toBe(401);
    expect((await client.send("DELETE", "/me/session")).status).toBe(401);
  });

  test("is a new one at each sign-in, also with an old cookie in hand", async () => {
    const one = await enter("13900139006");
    server.clock.advance(61 * minute);
    await one.client.post("/sign-in/codes", { phone: "13900139006" });
    const again = await one.client.post("/sign-in/by-code", {
      phone: "13900139006",
      code: server.messages.at(-1)?.code,
    });
    const given = /session=([^;]+)/.exec(again.headers.get("set-cookie") ?? "")?.[1];
    expect(given).toMatch(/^990104\.[\w-]{43}$/);
    expect(given).not.toBe(one.client.cookie);
  });

  test("of a disabled account is refused at the next request", async () => {
    const admin = await staffSession();
    const id = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
    const clerk = await signedIn(server, district.code, id);
    expect((await clerk.get("/units")).status).toBe(200);
    expect((await admin.post(`/staff/${id}/disable`)).body.state).toBe("disabled");
    expect((await clerk.get("/units")).status).toBe(401);
    expect((await admin.post(`/staff/${id}/enable`)).body.state).toBe("active");
    expect((await clerk.get("/units")).status).toBe(401);
  });

  test("of a persona does not outlive demo mode", async () => {
    const rider = await buildWorker(server.app, district);
    const persona = await signedIn(server, district.code, rider);
    const { client } = await enter("13900139007");
    await endDemoSessions(server.app);
    expect((await persona.get("/me")).status).toBe(401);
    expect((await client.get("/me")).status).toBe(200);
  });

  test("is not opened by a forged, cut or foreign cookie", async () => {
    const { client } = await enter("13900139008");
    const [, token = ""] = client.cookie?.split(".") ?? [];
    const forged = [
      `990105.${token}`,
      `99.${token}`,
      `990104.${token.slice(1)}`,
      `990104.${"a".repeat(43)}`,
    ];
    for (const cookie of [...forged, `${token}`, "990104.", "%00", "x".repeat(5000)])
      expect((await clientOf(server, cookie).get("/me")).status, cookie.slice(0, 60)).toBe(401);
  });
});

describe("the cookie", () => {
  test("is kept from scripts and other sites", async () => {
    const { cookie } = await enter("13900139010");
    expect(cookie).toMatch(
      /^juxin_session=990104\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
  });

  test("is bound to host and https where the site is served so", async () => {
    const env = readEnv({ ...plain(), JUXIN_PUBLIC_URL: "https://juxin.example.gov.cn" });
    const app = { ...server.app, env };
    const secure: TestApp = { ...server, app, api: createApp(app) };
    const { cookie, client } = await enter("13900139011", secure);
    expect(cookie).toMatch(/^__Host-juxin_session=/);
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure; /);
    expect((await client.get("/me")).status).toBe(401);
    const call = await secure.api.request("/api/v1/me", {
      headers: { cookie: `__Host-juxin_session=${client.cookie}` },
    });
    expect(call.status).toBe(200);
    expect(call.headers.get("strict-transport-security")).toContain("max-age");
  });
});

describe("a write from another site", () => {
  const origins = ["https://evil.example", "null", "http://localhost.evil.example", "nonsense"];

  test("is refused, signed in or not, before anything happens", async () => {
    const { client } = await enter("13900139012");
    for (const origin of origins) {
      const headers = { origin, host: "localhost" };
      const answer = await client.send("PATCH", "/me", { largePrint: true }, { headers });
      expect(answer.status, origin).toBe(403);
      expect(answer.body.reason).toBe("request.foreignOrigin");
      const anonymous = await clientOf(server).send(
        "POST",
        "/sign-in/codes",
        { phone: "13900139099" },
        { headers },
      );
      expect(anonymous.status, origin).toBe(403);
    }
    expect((await client.get("/me", { origin: "https://evil.example" })).body.largePrint).toBe(
      false,
    );
    const own = { origin: "http://localhost", host: "localhost" };
    expect((await client.send("PATCH", "/me", { largePrint: true }, { headers: own })).status).toBe(
      200,
    );
  });

  test("is measured by the public address where there is one", async () => {
    const env = readEnv({ ...plain(), JUXIN_PUBLIC_URL: "https://juxin.example.gov.cn" });
    const app = { ...server.app, env };
    const secure: TestApp = { ...server, app, api: createApp(app) };
    const send = (origin: string) =>
      clientOf(secure).send(
        "POST",
        "/sign-in/codes",
        { phone: "bad" },
        { headers: { origin, host: "127.0.0.1:8080" } },
      );
    expect((await send("http://127.0.0.1:8080")).status).toBe(403);
    expect((await send("https://juxin.example.gov.cn")).status).toBe(400);
  });
});

const plain = (): NodeJS.ProcessEnv => ({ NODE_ENV: "test", JUXIN_DATA: server.app.env.dataDir });
