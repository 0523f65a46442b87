import { beforeAll, expect, test } from "vitest";
import { clientOf } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { verifyChain } from "../audit/index.ts";
import { initDistrict } from "./initDistrict.ts";

let server: TestApp;
let first: Awaited<ReturnType<typeof initDistrict>>;

const wanted = (login: string) => ({
  code: "320104",
  playbook: "qinhuai" as const,
  administrator: { login, name: "周明" },
});

beforeAll(async () => {
  server = await createTestApp();
  first = await initDistrict(server.app, wanted("admin"));
  return () => server.close();
});

const count = async (text: string): Promise<number> =>
  (await server.app.database.owner.query<{ n: number }>(`select count(*) as n ${text}`))[0]?.n ?? 0;

test("a district begins with its streets, their communities, and an office for each", async () => {
  expect(first.districtName).toBe("秦淮区");
  expect(await count("from areas where parent = '320104'")).toBe(12);
  expect(await count("from areas where valid_from is distinct from '2023-06-30'")).toBe(0);
  const communities = await count("from areas where level = 'community' and code like '320104%'");
  expect(communities).toBeGreaterThan(90);
  expect(await count("from units where kind = 'street'")).toBe(12);
  expect(await count("from units where kind = 'community'")).toBe(communities);
  expect(await count("from units where kind = 'district'")).toBe(1);
  expect(await count("from units where kind = 'department'")).toBeGreaterThan(5);
  expect(await count("from units where kind = 'industryCommittee'")).toBeGreaterThan(1);
  expect(await count("from units where kind <> 'district' and parent_id is null")).toBe(0);
  expect(await count("from accounts")).toBe(1);
});

test("its administrator signs in with the password shown once, and must enrol", async () => {
  const anyone = clientOf(server);
  const entered = await anyone.post("/sign-in/by-password", {
    login: "Admin",
    password: first.initialPassword,
  });
  expect(entered.body).toMatchObject({
    name: "周明",
    totp: "required",
    district: { code: "320104", name: "秦淮区" },
  });
  expect(entered.body.grants).toMatchObject([
    { role: "districtAdmin", area: "320104", line: "all" },
  ]);
});

test("run again it adds an administrator and nothing else", async () => {
  const units = await count("from units");
  const second = await initDistrict(server.app, wanted("deputy"));
  expect(second.initialPassword).not.toBe(first.initialPassword);
  expect(await count("from units")).toBe(units);
  expect(await count("from districts")).toBe(1);
  expect(await count("from accounts where kind = 'staff'")).toBe(2);
  const [last] = await server.app.database.owner.query<{ action: string }>(
    "select action from audit_log where action like 'district.%' order by seq desc limit 1",
  );
  expect(last?.action).toBe("district.addAdministrator");
  expect(await verifyChain(server.app.database.owner.kysely, "320104")).toMatchObject({
    intact: true,
  });
});

test("run for a login that is there it resets the password and the second factor", async () => {
  const { owner } = server.app.database;
  await owner.query("update accounts set totp_sealed = 'x' where login = 'admin'");
  const helped = await initDistrict(server.app, wanted("admin"));
  expect(helped.reset).toBe(true);
  const signIn = (password: string) =>
    clientOf(server).post("/sign-in/by-password", { login: "admin", password });
  expect((await signIn(first.initialPassword)).status).toBe(401);
  expect((await signIn(helped.initialPassword)).body).toMatchObject({
    totp: "required",
    passwordInitial: true,
  });
  expect(await count("from accounts where kind = 'staff'")).toBe(2);
  expect(await count("from grants")).toBe(2);
  expect(await count("from sessions where ended_at is null")).toBe(1);
  expect(await count("from audit_log where action = 'staff.resetPassword'")).toBe(1);
});

test("a code without a county changes nothing", async () => {
  for (const code of ["999999", "320100", "000000"])
    await expect(initDistrict(server.app, { ...wanted("other"), code })).rejects.toMatchObject({
      reason: "district.unknown",
    });
  expect(await count("from accounts where kind = 'staff'")).toBe(2);
  expect(await count("from districts")).toBe(1);
});
