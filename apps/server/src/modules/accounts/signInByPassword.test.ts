import { TOTP, Secret } from "otpauth";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "../../platform/crypto/password.ts";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { buildDistrict, buildStaff, type TestDistrict } from "../../testing/district.ts";
import { failureLimits } from "./rules.ts";

const minute = 60_000;

let server: TestApp;
let district: TestDistrict;
let anyone: Client;
let admin: Client;
const logged: string[] = [];

beforeAll(async () => {
  server = await createTestApp({
    variables: { JUXIN_TRUST_PROXY: "1" },
    log: (...line) => void logged.push(JSON.stringify(line)),
  });
  district = await buildDistrict(server.app);
  anyone = clientOf(server);
  const id = await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" });
  admin = await signedIn(server, district.code, id);
  return () => server.close();
});
beforeEach(() => server.clock.advance(16 * minute));

let logins = 0;

/** A member of staff who has changed the initial password; enrolled when asked for. */
async function newStaff(options: { enrolled?: boolean; phone?: string } = {}) {
  const login = `chen.xiao${(logins += 1)}`;
  const made = await admin.post("/staff", {
    name: "陈晓",
    login,
    ...(options.phone && { phone: options.phone }),
  });
  expect(made.status).toBe(201);
  const person = { id: made.body.account.id as string, login, password: "驿站旁边的一排老梧桐" };
  const current = made.body.initialPassword as string;
  const session = await sessionOf(await signIn({ login, password: current }));
  const changed = await session.send("PUT", "/me/password", { current, next: person.password });
  expect(changed.status).toBe(204);
  if (!options.enrolled) return { ...person, secret: "" };
  const { secret } = (await session.post("/me/totp")).body;
  expect((await session.send("PUT", "/me/totp", { totp: codeOf(secret) })).status).toBe(204);
  server.clock.advance(minute);
  return { ...person, secret: secret as string };
}

const codeOf = (secret: string, at = server.clock.now()): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

const signIn = (
  { login, password }: { login: string; password: string },
  more: object = {},
  address = "192.0.2.1",
) =>
  anyone.send(
    "POST",
    "/sign-in/by-password",
    { login, password, ...more },
    {
      headers: { "x-forwarded-for": address },
    },
  );

const cookieOf = (answer: { headers: Headers }): string =>
  /juxin_session=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
const sessionOf = (answer: { headers: Headers }) => clientOf(server, cookieOf(answer));

describe("password and time code", () => {
  test("before a second factor is enrolled nothing else may be done", async () => {
    const person = await newStaff();
    await admin.post("/grants", {
      accountId: person.id,
      role: "areaClerk",
      area: "990104001",
      line: "all",
      unitId: district.units["s1"],
    });
    const entered = await signIn(person);
    expect(entered.body).toMatchObject({ kind: "staff", totp: "required", demo: false });
    const session = await sessionOf(entered);
    for (const path of ["/units", "/settings/cases", "/staff", "/me/data", "/cases", "/audit"]) {
      const answer = await session.get(path);
      expect(answer.status, path).toBe(403);
      expect(answer.body.reason, path).toBe("session.totpRequired");
    }
    expect((await session.get("/me")).body.abilities).not.toContain("staff.read");
    const begun = await session.post("/me/totp");
    expect(begun.body.url).toContain(begun.body.secret);
    const wrong = await session.send("PUT", "/me/totp", { totp: "000000" });
    expect(wrong.body.issues).toEqual([{ path: "totp", reason: "signIn.totpWrong" }]);
    const right = codeOf(begun.body.secret);
    expect((await session.send("PUT", "/me/totp", { totp: right })).status).toBe(204);
    expect((await session.get("/units")).status).toBe(200);
    expect((await session.post("/me/totp")).body.reason).toBe("totp.alreadyEnrolled");
  });

  test("a secret that was shown ten minutes ago no longer enrols", async () => {
    const session = await sessionOf(await signIn(await newStaff()));
    expect((await session.send("PUT", "/me/totp", { totp: "123456" })).body.reason).toBe(
      "totp.notStarted",
    );
    const { secret } = (await session.post("/me/totp")).body;
    server.clock.advance(10 * minute + 1);
    const late = await session.send("PUT", "/me/totp", { totp: codeOf(secret) });
    expect(late.body.reason).toBe("totp.notStarted");
  });

  test("once enrolled the code is asked for, and no step opens twice", async () => {
    const person = await newStaff({ enrolled: true });
    expect((await signIn(person)).body.reason).toBe("signIn.totpNeeded");
    const totp = codeOf(person.secret);
    expect((await signIn(person, { totp })).status).toBe(200);
    expect((await signIn(person, { totp })).body.reason).toBe("signIn.totpWrong");
    const earlier = codeOf(person.secret, new Date(server.clock.now().getTime() - 30_000));
    expect((await signIn(person, { totp: earlier })).body.reason).toBe("signIn.totpWrong");
    server.clock.advance(30_000);
    expect((await signIn(person, { totp: codeOf(person.secret) })).status).toBe(200);
  });

  test("two who use one time code at the same moment: one gets in", async () => {
    const person = await newStaff({ enrolled: true });
    const totp = codeOf(person.secret);
    const answers = await Promise.all([1, 2, 3].map(() => signIn(person, { totp })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  test("wrong time codes count as failures, being asked for one does not", async () => {
    const person = await newStaff({ enrolled: true });
    for (let n = 0; n < 7; n++)
      expect((await signIn(person)).body.reason).toBe("signIn.totpNeeded");
    for (let n = 0; n < failureLimits.perLogin.count; n++)
      expect((await signIn(person, { totp: "000000" })).body.reason).toBe("signIn.totpWrong");
    const locked = await signIn(person, { totp: codeOf(person.secret) });
    expect(locked.status).toBe(429);
  });

  test("staff with a phone may use a code too, which waits for the time code", async () => {
    const person = await newStaff({ enrolled: true, phone: "13800138050" });
    const ask = () => anyone.post("/sign-in/codes", { phone: "13800138050" });
    const enter = (more: object = {}) =>
      anyone.post("/sign-in/by-code", {
        phone: "13800138050",
        code: server.messages.at(-1)?.code,
        as: "staff",
        ...more,
      });
    await ask();
    expect((await enter()).body.reason).toBe("signIn.totpNeeded");
    const entered = await enter({ totp: codeOf(person.secret) });
    expect(entered.body).toMatchObject({ accountId: person.id, kind: "staff" });
    server.clock.advance(2 * minute);
    await ask();
    expect((await enter({ totp: "000000" })).body.reason).toBe("signIn.totpWrong");
    expect((await enter({ totp: codeOf(person.secret) })).body.reason).toBe("signIn.wrong");
    const asWorker = await anyone.post("/sign-in/codes", { phone: "13800138051" });
    expect(asWorker.status).toBe(202);
    const noStaff = await anyone.post("/sign-in/by-code", {
      phone: "13800138051",
      code: server.messages.at(-1)?.code,
      as: "staff",
    });
    expect(noStaff.body.reason).toBe("signIn.wrong");
  });
});

test("a hash of another cost is made anew when its owner signs in, and at no other time", async () => {
  const person = await newStaff();
  const stored = async () => {
    const [row] = await server.app.database.owner.query<{ hash: string }>(
      "select password_hash as hash from accounts where id = $1",
      [person.id],
    );
    return row?.hash ?? "";
  };
  const older = await hashPassword(person.password, { memory: 16, passes: 1, parallelism: 1 });
  await server.app.database.owner.query("update accounts set password_hash = $1 where id = $2", [
    older,
    person.id,
  ]);
  expect((await signIn({ ...person, password: "something else" })).status).toBe(401);
  expect(await stored()).toBe(older);
  expect((await signIn(person)).status).toBe(200);
  expect(await stored()).toMatch(/\$m=8,t=1,p=1\$/);
  expect((await signIn(person)).status).toBe(200);
});

describe("wrong passwords", () => {
  test("an unknown login, a wrong password and a disabled account answer alike", async () => {
    const person = await newStaff();
    const off = await newStaff();
    await admin.post(`/staff/${off.id}/disable`);
    const from = () => `198.51.100.${Math.trunc(Math.random() * 200)}`;
    const tries = [
      await signIn({ login: "nobody.here", password: "correct horse battery" }, {}, from()),
      await signIn({ login: person.login, password: "correct horse battery" }, {}, from()),
      await signIn({ login: off.login, password: off.password }, {}, from()),
    ];
    const bodies = tries.map(({ body }) => ({ ...body, requestId: "" }));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(bodies[0]).toMatchObject({ status: 401, reason: "signIn.wrong" });
  });

  test("five lock the login for fifteen minutes, for an unknown one as well", async () => {
    const person = await newStaff();
    for (const { login } of [person, { login: "nobody.there" }]) {
      for (let n = 0; n < failureLimits.perLogin.count; n++)
        expect((await signIn({ login, password: "wrong" }, {}, `203.0.113.${n}`)).status).toBe(401);
      server.clock.advance(5 * minute);
      const locked = await signIn({ login, password: person.password }, {}, "203.0.113.77");
      expect(locked.status).toBe(429);
      expect(locked.body.reason).toBe("signIn.tooManyTries");
      expect(locked.headers.get("retry-after")).toBe("600");
    }
    server.clock.advance(10 * minute);
    expect((await signIn(person)).status).toBe(200);
  });

  test("many at once cannot outrun the lock", async () => {
    const person = await newStaff();
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        signIn({ ...person, password: `wrong${n}` }, {}, `203.0.113.${n}`),
      ),
    );
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(failureLimits.perLogin.count);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(
      12 - failureLimits.perLogin.count,
    );
  });

  test("a right one in between takes nothing back, and counts nothing", async () => {
    const person = await newStaff();
    for (let n = 0; n < 4; n++)
      await signIn({ ...person, password: "wrong" }, {}, `203.0.113.${n}`);
    for (let n = 0; n < 3; n++) expect((await signIn(person)).status).toBe(200);
    await signIn({ ...person, password: "wrong" });
    expect((await signIn(person)).status).toBe(429);
  });

  test("fifty from one address lock the address, not the others", async () => {
    const person = await newStaff();
    for (let n = 0; n < failureLimits.perAddress.count; n++)
      await signIn({ login: `guess${n}`, password: "wrong" }, {}, "192.0.2.66");
    expect((await signIn(person, {}, "192.0.2.66")).status).toBe(429);
    expect((await signIn(person, {}, "192.0.2.67")).status).toBe(200);
  }, 120_000);
});

describe("one's own password", () => {
  test("is changed with the present one, ends the other sessions, and must be good", async () => {
    const person = await newStaff();
    const [one, other] = [
      await sessionOf(await signIn(person)),
      await sessionOf(await signIn(person)),
    ];
    const put = (current: string, next: string) =>
      one.send("PUT", "/me/password", { current, next });
    expect((await put("wrong", "a long and good one")).body.issues).toEqual([
      { path: "current", reason: "password.wrong" },
    ]);
    expect((await put(person.password, "short")).body.issues[0]).toMatchObject({
      path: "next",
      reason: "password.tooShort",
    });
    expect((await put(person.password, `${person.login}-2026`)).body.issues[0].reason).toBe(
      "password.containsName",
    );
    expect((await put(person.password, "驿站门口的三棵树都很好")).status).toBe(204);
    expect((await one.get("/me")).status).toBe(200);
    expect((await other.get("/me")).status).toBe(401);
    expect((await signIn(person)).status).toBe(401);
    expect((await signIn({ ...person, password: "驿站门口的三棵树都很好" })).status).toBe(200);
  });

  test("cannot be guessed from a borrowed session", async () => {
    const person = await newStaff();
    const session = await sessionOf(await signIn(person));
    const body = { current: person.password, next: "驿站门口的三棵树都很好" };
    for (let n = 0; n < failureLimits.perLogin.count; n++) {
      const wrong = { ...body, current: `guess ${n}` };
      expect((await session.send("PUT", "/me/password", wrong)).status).toBe(400);
    }
    const locked = await session.send("PUT", "/me/password", body);
    expect([locked.status, locked.body.reason]).toEqual([429, "signIn.tooManyTries"]);
    server.clock.advance(16 * minute);
    const key = crypto.randomUUID();
    for (let n = 0; n <= failureLimits.perLogin.count; n++)
      expect((await session.send("PUT", "/me/password", body, { key })).status).toBe(204);
    expect((await signIn({ ...person, password: body.next })).status).toBe(200);
  });

  test("that somebody else handed over opens nothing but changing it", async () => {
    const made = await admin.post("/staff", { name: "陈晓", login: "handed.over" });
    const { account, initialPassword: current } = made.body;
    await admin.post("/grants", {
      accountId: account.id,
      role: "areaClerk",
      area: "990104001",
      line: "all",
      unitId: district.units["s1"],
    });
    const entered = await signIn({ login: "handed.over", password: current });
    expect(entered.body).toMatchObject({ passwordInitial: true });
    expect(entered.body.abilities).toEqual(["me.password", "me.read", "me.session", "me.update"]);
    const session = await sessionOf(entered);
    for (const path of ["/units", "/staff", "/me/data", "/me/consents", "/cases"]) {
      const answer = await session.get(path);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.body.reason).toBe("session.passwordChangeRequired");
    }
    expect((await session.post("/me/totp")).body.reason).toBe("session.passwordChangeRequired");
    const put = (next: string) => session.send("PUT", "/me/password", { current, next });
    expect((await put(current)).body.issues).toEqual([
      { path: "next", reason: "password.unchanged" },
    ]);
    expect((await put("驿站旁边的一排老梧桐")).status).toBe(204);
    expect((await session.get("/me")).body).toMatchObject({ passwordInitial: false });
    expect((await session.get("/units")).body.reason).toBe("session.totpRequired");
    expect((await session.post("/me/totp")).status).toBe(200);
  });

  test("reset by an administrator, both factors begin anew and every session ends", async () => {
    const person = await newStaff({ enrolled: true });
    const session = await sessionOf(await signIn(person, { totp: codeOf(person.secret) }));
    const reset = await admin.post(`/staff/${person.id}/reset-password`);
    expect(reset.body.account).toMatchObject({ id: person.id, totpEnrolled: false });
    expect((await session.get("/me")).status).toBe(401);
    expect((await signIn(person)).status).toBe(401);
    const again = await signIn({ ...person, password: reset.body.initialPassword });
    expect(again.body).toMatchObject({ totp: "required", passwordInitial: true });
  });
});

test("no password, secret or code is found in the database or the log", async () => {
  const person = await newStaff();
  const key = crypto.randomUUID();
  const made = await admin.post("/staff", { name: "李青", login: "li.qing" }, key);
  const again = await admin.post("/staff", { name: "李青", login: "li.qing" }, key);
  expect(again.body).toEqual(made.body);
  const session = await sessionOf(await signIn(person));
  const { secret } = (await session.post("/me/totp")).body;
  const { rows } = await dump();
  const token = session.cookie?.split(".")[1] ?? "";
  expect(token).toHaveLength(43);
  for (const hidden of [person.password, made.body.initialPassword, secret, token])
    expect(rows).not.toContain(hidden);
  expect(logged.join("\n")).not.toContain(person.password);
});

/** Every row of every table as text. */
async function dump(): Promise<{ rows: string }> {
  const tables = await server.app.database.owner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  let rows = "";
  for (const { name } of tables) {
    const found = await server.app.database.owner.query<{ row: string }>(
      `select t::text as row from ${name} t`,
    );
    rows += found.map(({ row }) => row).join("\n");
  }
  return { rows };
}
