import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Client, clientOf } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { buildDistrict, buildWorker, type TestDistrict } from "../../testing/district.ts";
import { codeLimits, failureLimits } from "./rules.ts";

const minute = 60_000;
const hour = 60 * minute;

let server: TestApp;
let district: TestDistrict;
let anyone: Client;
const logged: string[] = [];

beforeAll(async () => {
  server = await createTestApp({
    variables: { JUXIN_TRUST_PROXY: "1", JUXIN_CODES_PER_DAY: "60" },
    log: (...line) => void logged.push(JSON.stringify(line)),
  });
  district = await buildDistrict(server.app);
  anyone = clientOf(server);
  return () => server.close();
});
beforeEach(() => server.clock.advance(25 * hour));

let addresses = 0;
const elsewhere = () => ({ "x-forwarded-for": `203.0.113.${(addresses += 1)}` });

const askCode = (phone: string, headers: Record<string, string> = elsewhere()) =>
  anyone.send("POST", "/sign-in/codes", { phone }, { headers });
const enter = (phone: string, code: string, more: object = {}, headers = elsewhere()) =>
  anyone.send("POST", "/sign-in/by-code", { phone, code, ...more }, { headers });
const lastCode = (): string => server.messages.at(-1)?.code ?? "";
const wrongOf = (code: string): string => (code === "000000" ? "000001" : "000000");

describe("a phone code", () => {
  test("registers a worker at the first sign-in and finds them at the second", async () => {
    const asked = await askCode("13800138001");
    expect(asked.status).toBe(202);
    expect(asked.body).toEqual({ retryAfterSeconds: 60, expiresInSeconds: 300, demoCode: null });
    expect(server.messages.at(-1)).toEqual({
      phone: "13800138001",
      code: expect.stringMatching(/^\d{6}$/),
    });
    const first = await enter("13800138001", lastCode());
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      kind: "worker",
      phone: "138****8001",
      name: null,
      consentNeeded: ["service"],
      totp: "none",
    });
    server.clock.advance(2 * minute);
    await askCode("138 0013 8001");
    const second = await enter("13800138001", lastCode());
    expect(second.body.accountId).toBe(first.body.accountId);
    const actions = await server.app.database.owner.query<{ action: string }>(
      "select action from audit_log where subject_id = $1 order by seq",
      [first.body.accountId],
    );
    expect(actions.map(({ action }) => action)).toEqual(["account.register", "session.start"]);
  });

  test("is answered the same for a known, an unknown and a staff number", async () => {
    await buildWorker(server.app, district, { phone: "13800138002" });
    const known = await askCode("13800138002");
    const unknown = await askCode("13800138003");
    expect(unknown.status).toBe(known.status);
    expect(unknown.body).toEqual(known.body);
    const wrongKnown = await enter("13800138002", wrongOf(lastCode()));
    const wrongUnknown = await enter("13800138003", wrongOf(lastCode()));
    const neverAsked = await enter("13800138004", "123456");
    for (const answer of [wrongKnown, wrongUnknown, neverAsked]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({ reason: "signIn.wrong" });
    }
  });

  test("expires after five minutes, not before", async () => {
    await askCode("13800138005");
    const code = lastCode();
    server.clock.advance(codeLimits.life);
    expect((await enter("13800138005", code)).status).toBe(401);
    server.clock.advance(minute);
    await askCode("13800138005");
    server.clock.advance(codeLimits.life - 1);
    expect((await enter("13800138005", lastCode())).status).toBe(200);
  });

  test("works once", async () => {
    await askCode("13800138006");
    expect((await enter("13800138006", lastCode())).status).toBe(200);
    expect((await enter("13800138006", lastCode())).status).toBe(401);
  });

  test("works once also for two who come at the same time", async () => {
    await askCode("13800138007");
    const code = lastCode();
    const answers = await Promise.all([1, 2, 3].map(() => enter("13800138007", code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  test("only the newest counts, and only for its own number", async () => {
    await askCode("13800138008");
    const old = lastCode();
    server.clock.advance(codeLimits.pause);
    await askCode("13800138008");
    const fresh = lastCode();
    await askCode("13800138009");
    if (old !== fresh) expect((await enter("13800138008", old)).status).toBe(401);
    expect((await enter("13800138010", fresh)).status).toBe(401);
    expect((await enter("13800138008", fresh)).status).toBe(200);
  });

  test("takes five tries, the sixth is refused even when right", async () => {
    await askCode("13800138011");
    const code = lastCode();
    for (let n = 1; n < codeLimits.tries; n++)
      expect((await enter("13800138011", wrongOf(code))).status).toBe(401);
    expect((await enter("13800138011", code)).status).toBe(200);
    server.clock.advance(hour);
    await askCode("13800138011");
    const next = lastCode();
    for (let n = 1; n <= codeLimits.tries; n++) await enter("13800138011", wrongOf(next));
    const sixth = await enter("13800138011", next);
    expect([sixth.status, sixth.body.reason]).toEqual([401, "signIn.wrong"]);
  });

  test("that strangers guess at locks their address, never the number's owner", async () => {
    const phone = "13800138013";
    const guess = (address: string) =>
      anyone.send(
        "POST",
        "/sign-in/by-code",
        { phone, code: wrongOf(lastCode()) },
        { headers: { "x-forwarded-for": address } },
      );
    await askCode(phone);
    for (let n = 0; n < failureLimits.perAddress.count; n++)
      expect((await guess("192.0.2.13")).status).toBe(401);
    const locked = await guess("192.0.2.13");
    expect([locked.status, locked.body.reason]).toEqual([429, "signIn.tooManyTries"]);
    expect((await guess("192.0.2.14")).status).toBe(401);
    server.clock.advance(codeLimits.pause);
    await askCode(phone);
    expect((await enter(phone, lastCode())).status).toBe(200);
  });

  test("keeps its five tries for the address that asked for it: strangers share five of their own", async () => {
    const phone = "13800138014";
    const mine = elsewhere();
    await askCode(phone, mine);
    const code = lastCode();
    for (let n = 0; n < 3 * codeLimits.tries; n++)
      expect((await enter(phone, wrongOf(code))).status).toBe(401);
    expect((await enter(phone, code)).status).toBe(401);
    expect((await enter(phone, wrongOf(code), {}, mine)).status).toBe(401);
    expect((await enter(phone, code, {}, mine)).status).toBe(200);
  });

  test("is on the screen in demo mode only, and nowhere in database or log", async () => {
    await askCode("13800138012");
    const code = lastCode();
    const [kept] = await server.app.database.owner.query<{ all: string }>(
      `select (select string_agg(c::text, '') from sign_in_codes c)
        || (select coalesce(string_agg(a::text, ''), '') from audit_log a)
        || (select coalesce(string_agg(s::text, ''), '') from submissions s) as all`,
    );
    expect(kept?.all).not.toContain("13800138012");
    expect(kept?.all).not.toContain(`"${code}"`);
    expect(logged.join("\n")).not.toMatch(/13800138012|"code"/);
    const demo = await createTestApp({ variables: { JUXIN_DEMO: "1" } });
    await buildDistrict(demo.app);
    const shown = await clientOf(demo).post("/sign-in/codes", { phone: "13800138012" });
    expect(shown.body.demoCode).toBe(demo.messages.at(-1)?.code);
    await demo.close();
  });
});

describe("asking for codes is limited", () => {
  test("one a minute for a number, with the seconds that are left", async () => {
    await askCode("13800138020");
    server.clock.advance(20_000);
    const soon = await askCode("13800138020");
    expect(soon.status).toBe(429);
    expect(soon.body.reason).toBe("signIn.codeTooSoon");
    expect(soon.headers.get("retry-after")).toBe("40");
    server.clock.advance(40_000);
    expect((await askCode("13800138020")).status).toBe(202);
  });

  test("so many an hour for a number, from wherever it is asked", async () => {
    for (let n = 0; n < codeLimits.perPhone.count; n++) {
      expect((await askCode("13800138021")).status).toBe(202);
      server.clock.advance(2 * minute);
    }
    const refused = await askCode("13800138021");
    expect(refused.body.reason).toBe("signIn.tooManyCodes");
    server.clock.advance(Number(refused.headers.get("retry-after")) * 1000);
    expect((await askCode("13800138021")).status).toBe(202);
  });

  test("one address cannot use up what a number may be sent: its owner still gets a code", async () => {
    const stranger = elsewhere();
    for (let n = 0; n < codeLimits.perPhoneFromAddress.count; n++) {
      expect((await askCode("13800138023", stranger)).status).toBe(202);
      server.clock.advance(2 * minute);
    }
    const refused = await askCode("13800138023", stranger);
    expect([refused.status, refused.body.reason]).toEqual([429, "signIn.tooManyCodes"]);
    expect((await askCode("13800138023")).status).toBe(202);
    server.clock.advance(Number(refused.headers.get("retry-after")) * 1000);
    expect((await askCode("13800138023", stranger)).status).toBe(202);
  });

  test("of several at once for one number one gets through", async () => {
    const sent = server.messages.length;
    const answers = await Promise.all([1, 2, 3, 4].map(() => askCode("13800138022")));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(server.messages.length).toBe(sent + 1);
  });

  test("thirty an hour for an address, and a forged header does not help", async () => {
    const from = (n: number) => ({ "x-forwarded-for": `198.51.100.${n}, 192.0.2.1` });
    for (let n = 0; n < codeLimits.perAddress.count; n++)
      expect((await askCode(`139001${String(39000 + n)}`, from(n))).status).toBe(202);
    expect((await askCode("13900138999", from(99))).body.reason).toBe("signIn.tooManyCodes");
    expect((await askCode("13900138999")).status).toBe(202);
  });

  test("so many a day for the whole system, over all its districts", async () => {
    await buildDistrict(server.app, "990105");
    const ask = (phone: string, code: string) =>
      anyone.send("POST", "/sign-in/codes", { phone, district: code }, { headers: elsewhere() });
    for (let n = 0; n < 60; n++) {
      const answer = await ask(`137001${String(39000 + n)}`, n % 2 === 0 ? "990104" : "990105");
      expect(answer.status).toBe(202);
    }
    const refused = await ask("13700138999", "990105");
    expect(refused.status).toBe(429);
    expect(refused.body.reason).toBe("signIn.codesUsedUp");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(23 * 3600);
    server.clock.advance(24 * hour);
    await ask("13700138998", "990104");
    expect((await ask("13700138998", "990105")).body.reason).toBe("signIn.codeTooSoon");
    expect((await anyone.post("/sign-in/codes", { phone: "13700138997" })).body.reason).toBe(
      "district.missing",
    );
    expect((await ask("13700138997", "320104")).body.reason).toBe("district.unknown");
  });
});

test("what is no mainland mobile number is named as the field that is wrong", async () => {
  for (const phone of ["12345", "+1 650 555 0100", "1380013800", "１３８\u0000"]) {
    const answer = await anyone.post("/sign-in/codes", { phone, district: "990104" });
    expect(answer.status).toBe(400);
    expect(answer.body.issues[0].path).toBe("phone");
  }
});

test("a gateway that does not take the message is told as such, and leaves no session", async () => {
  const sms = server.app.sms;
  server.app.sms = {
    ...server.app.sms,
    sendCode: () => Promise.reject(new Error("secret gateway trouble")),
  };
  const answer = await anyone.send(
    "POST",
    "/sign-in/codes",
    { phone: "13800138030", district: "990104" },
    { headers: elsewhere() },
  );
  server.app.sms = sms;
  expect(answer.status).toBe(503);
  expect(answer.body.reason).toBe("sms.unavailable");
  expect(answer.headers.get("retry-after")).toBe("60");
  expect(JSON.stringify(answer.body)).not.toContain("secret");
});

afterAll(() => expect(logged.filter((line) => line.includes("request.failed"))).toEqual([]));
