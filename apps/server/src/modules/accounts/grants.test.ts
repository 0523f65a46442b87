import { beforeAll, describe, expect, test } from "vitest";
import { type Client, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { buildDistrict, buildStaff, type TestDistrict } from "../../testing/district.ts";

let server: TestApp;
let district: TestDistrict;
let adminId: string;
let admin: Client;
let street: Client;
let streetId: string;

beforeAll(async () => {
  server = await createTestApp();
  district = await buildDistrict(server.app);
  adminId = await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" });
  admin = await signedIn(server, district.code, adminId);
  streetId = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
  street = await signedIn(server, district.code, streetId);
  return () => server.close();
});

let logins = 0;

async function newStaff(): Promise<string> {
  const made = await admin.post("/staff", { name: "陈晓", login: `new.staff${(logins += 1)}` });
  return made.body.account.id;
}

const grant = (accountId: string, role: string, unit: string, more: object = {}) => ({
  accountId,
  role,
  area: "990104",
  line: "all",
  unitId: district.units[unit],
  ...more,
});
const inStreet = { area: "990104001" };
const inCommunity = { area: "990104001001" };

describe("a grant is given", () => {
  test("by the district's administrator, and holds from the next request on", async () => {
    const id = await newStaff();
    const person = await signedIn(server, district.code, id);
    expect((await person.get("/units")).body.reason).toBe("grant.missing");
    const given = await admin.post("/grants", grant(id, "areaClerk", "s1", inStreet));
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({ role: "areaClerk", areaName: "第1街道", line: "all" });
    expect((await person.get("/units")).status).toBe(200);
    expect((await person.get("/me")).body.grants).toHaveLength(1);
    expect((await admin.send("DELETE", `/grants/${given.body.id}`)).status).toBe(204);
    expect((await person.get("/units")).status).toBe(403);
    expect((await person.get("/me")).body.grants).toEqual([]);
    expect((await admin.send("DELETE", `/grants/${given.body.id}`)).status).toBe(404);
    const log = await server.app.database.owner.query<{ action: string; actor: string }>(
      "select action, account_id as actor from audit_log where subject_id = $1 order by seq",
      [id],
    );
    expect(log.map(({ action }) => action)).toEqual([
      "staff.create",
      "grant.give",
      "grant.withdraw",
    ]);
    expect(log.every(({ actor }) => actor === adminId)).toBe(true);
  });

  test("never to oneself, and never withdrawn by oneself", async () => {
    const asked = grant(adminId, "areaClerk", "s1", inStreet);
    expect((await admin.post("/grants", asked)).body.reason).toBe("grant.notOneself");
    const upper = { ...asked, accountId: adminId.toUpperCase() };
    expect((await admin.post("/grants", upper)).body.reason).toBe("grant.notOneself");
    const [own] = (await admin.get("/me")).body.grants;
    expect((await admin.send("DELETE", `/grants/${own.id}`)).body.reason).toBe("grant.notOneself");
    for (const path of ["disable", "reset-password"])
      expect((await admin.post(`/staff/${adminId}/${path}`)).body.reason).toBe(
        "account.notOneself",
      );
  });

  test("only by who holds more: not one's equal, not another area, not another role", async () => {
    const id = await newStaff();
    await admin.post("/grants", grant(id, "areaClerk", "s1c1", inCommunity));
    const refused = [
      grant(id, "areaClerk", "s1", inStreet),
      grant(id, "areaClerk", "s2c1", { area: "990104002001" }),
      grant(id, "departmentClerk", "humanResources", { line: "delivery" }),
      grant(id, "auditor", "district"),
      grant(id, "districtAdmin", "district"),
    ];
    for (const asked of refused) {
      const answer = await street.post("/grants", asked);
      expect(answer.status, JSON.stringify(asked)).toBe(403);
      expect(answer.body.reason).toBe("grant.beyondOwn");
    }
    const inside = grant(id, "areaClerk", "s1c2", { area: "990104001002" });
    expect((await street.post("/grants", inside)).status).toBe(201);
    expect((await admin.post("/grants", grant(id, "districtAdmin", "district"))).body.reason).toBe(
      "grant.beyondOwn",
    );
  });

  test("never as half an administrator, who would have all the rights of a whole one", async () => {
    const id = await newStaff();
    for (const role of ["districtAdmin", "auditor"])
      for (const area of ["990104001", "990104001001"]) {
        const answer = await admin.post("/grants", grant(id, role, "district", { area }));
        expect(answer.status, `${role} ${area}`).toBe(400);
        expect(answer.body.issues[0].reason).toBe("grant.unitDoesNotFit");
      }
  });

  test("never for one line, where the role holds for an office's whole area", async () => {
    const id = await newStaff();
    const halves = [
      grant(id, "areaClerk", "s1", { ...inStreet, line: "express" }),
      grant(id, "areaClerk", "s1c1", { ...inCommunity, line: "delivery" }),
      grant(id, "auditor", "district", { line: "delivery" }),
      grant(id, "districtAdmin", "district", { line: "delivery" }),
    ];
    for (const asked of halves) {
      const answer = await admin.post("/grants", asked);
      expect(answer.status, JSON.stringify(asked)).toBe(asked.role === "districtAdmin" ? 403 : 400);
    }
    expect((await admin.post("/grants", halves[0])).body.issues).toEqual([
      { path: "unitId", reason: "grant.unitDoesNotFit" },
    ]);
    await expect(
      buildStaff(server.app, district, { role: "areaClerk", unit: "s1", line: "express" }),
    ).rejects.toThrow("grants_whole_area");
  });

  test("for a unit that fits: its kind, its area, its line, and an area that exists", async () => {
    const id = await newStaff();
    const unfit = [
      grant(id, "areaClerk", "s2", inStreet),
      grant(id, "areaClerk", "s1", { area: "990104001001" }),
      grant(id, "areaClerk", "humanResources", inStreet),
      grant(id, "departmentClerk", "s1", inStreet),
      grant(id, "departmentClerk", "party1"),
      grant(id, "industryClerk", "committee:express", { line: "delivery" }),
      grant(id, "industryClerk", "humanResources", { line: "delivery" }),
      grant(id, "auditor", "s1", inStreet),
    ];
    for (const asked of unfit) {
      const answer = await admin.post("/grants", asked);
      expect(answer.status, JSON.stringify(asked)).toBe(400);
      expect(answer.body.issues).toEqual([{ path: "unitId", reason: "grant.unitDoesNotFit" }]);
    }
    const nowhere = grant(id, "departmentClerk", "humanResources", { area: "990104777" });
    expect((await admin.post("/grants", nowhere)).body.issues).toEqual([
      { path: "area", reason: "area.unknown" },
    ]);
    const strange = {
      ...grant(id, "departmentClerk", "humanResources"),
      unitId: crypto.randomUUID(),
    };
    expect((await admin.post("/grants", strange)).body.issues).toEqual([
      { path: "unitId", reason: "unit.unknown" },
    ]);
    const fit = [
      grant(id, "departmentClerk", "humanResources", { line: "delivery" }),
      grant(id, "industryClerk", "committee:delivery", { line: "delivery" }),
    ];
    for (const asked of fit) expect((await admin.post("/grants", asked)).status).toBe(201);
    expect((await admin.post("/grants", fit[0])).body.reason).toBe("grant.exists");
  });

  test("to an auditor apart from everything else, also when two give at once", async () => {
    const id = await newStaff();
    const both = await Promise.all([
      admin.post("/grants", grant(id, "auditor", "district")),
      admin.post("/grants", grant(id, "areaClerk", "s1", inStreet)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.reason).toBe("grant.auditorApart");
    const auditor = await signedIn(
      server,
      district.code,
      await buildStaff(server.app, district, { role: "auditor", unit: "district" }),
    );
    for (const path of ["/cases", "/cases/inbox", "/staff"])
      expect((await auditor.get(path)).status, path).toBe(403);
    expect((await auditor.get("/audit")).status).toBe(200);
    expect((await admin.get("/audit")).status).toBe(403);
  });
});

describe("an account is disabled or reset", () => {
  test("by an administrator, unless it is the auditor's or another administrator's", async () => {
    const build = (role: "auditor" | "districtAdmin" | "departmentClerk", unit: string) =>
      buildStaff(server.app, district, { role, unit });
    const equals = [await build("auditor", "district"), await build("districtAdmin", "district")];
    const below = [await build("departmentClerk", "humanResources"), await newStaff()];
    const abilities = async (id: string) =>
      (await admin.get("/staff?limit=200")).body.items.find((one: { id: string }) => one.id === id)
        .abilities;
    for (const id of equals) {
      for (const path of ["disable", "enable", "reset-password"]) {
        const answer = await admin.post(`/staff/${id}/${path}`);
        expect([path, answer.status, answer.body.reason]).toEqual([path, 403, "grant.beyondOwn"]);
      }
      expect(await abilities(id)).not.toContain("resetPassword");
      expect(await abilities(id)).not.toContain("disable");
    }
    for (const id of below) {
      expect(await abilities(id)).toEqual(expect.arrayContaining(["disable", "resetPassword"]));
      for (const path of ["reset-password", "disable", "enable"])
        expect([path, (await admin.post(`/staff/${id}/${path}`)).status]).toEqual([path, 200]);
    }
  });
});

describe("what one may not see", () => {
  test("answers 404 without a hint", async () => {
    const far = await buildStaff(server.app, district, { role: "areaClerk", unit: "s2c1" });
    const [theirs] = (await (await signedIn(server, district.code, far)).get("/me")).body.grants;
    const nowhere = crypto.randomUUID();
    const foreign = await street.send("DELETE", `/grants/${theirs.id}`);
    const unknown = await street.send("DELETE", `/grants/${nowhere}`);
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, requestId: "" }).toEqual({ ...unknown.body, requestId: "" });
    const give = (id: string) =>
      street.post("/grants", grant(id, "areaClerk", "s1c1", inCommunity));
    expect((await give(far)).status).toBe(404);
    expect((await give(nowhere)).status).toBe(404);
    const listed = (await street.get("/staff")).body.items.map((one: { id: string }) => one.id);
    expect(listed).toContain(streetId);
    expect(listed).not.toContain(far);
    expect(listed).not.toContain(adminId);
  });

  test("is not reached from another district", async () => {
    const other = await buildDistrict(server.app, "990105");
    const there = await buildStaff(server.app, other, { role: "districtAdmin", unit: "district" });
    const stranger = await signedIn(server, other.code, there);
    expect((await stranger.post(`/staff/${streetId}/disable`)).status).toBe(404);
    expect((await admin.post(`/staff/${there}/reset-password`)).status).toBe(404);
    expect((await stranger.get("/staff")).body.items).toHaveLength(1);
    const crossed = { ...grant(there, "areaClerk", "s1", inStreet) };
    expect((await admin.post("/grants", crossed)).status).toBe(404);
  });
});

describe("the list of staff", () => {
  test("is found by login, role and area, paged, with what the caller may do", async () => {
    const first = await admin.get("/staff?limit=2");
    const second = await admin.get(`/staff?limit=2&cursor=${first.body.nextCursor}`);
    const ids = [...first.body.items, ...second.body.items].map((one: { id: string }) => one.id);
    expect(new Set(ids).size).toBe(4);
    const byRole = (await admin.get("/staff?role=auditor")).body.items;
    expect(byRole.length).toBeGreaterThan(0);
    for (const one of byRole) expect(one.grants[0].role).toBe("auditor");
    const byArea = (await admin.get("/staff?area=990104002")).body.items;
    for (const one of byArea)
      expect(one.grants.some((held: { area: string }) => held.area.startsWith("990104002"))).toBe(
        true,
      );
    expect((await admin.get("/staff?q=NEW.STAFF1&limit=200")).body.items[0].login).toContain(
      "new.staff1",
    );
    expect((await admin.get("/staff?q=%25")).body.items.length).toBeGreaterThan(0);
    const self = (await admin.get("/staff?limit=200")).body.items.find(
      (one: { id: string }) => one.id === adminId,
    );
    expect(self.abilities).toEqual([]);
    const clerk = (await admin.get("/staff?limit=200")).body.items.find(
      (one: { id: string }) => one.id === streetId,
    );
    expect(clerk.abilities).toEqual(["grant", "withdraw", "disable", "resetPassword"]);
  });

  test("takes a login once, and says which field is wrong", async () => {
    await admin.post("/staff", { name: "陈晓", login: "once.only" });
    const twice = await admin.post("/staff", { name: "陈晓", login: "once.only" });
    expect(twice.status).toBe(409);
    expect(twice.body.issues).toEqual([{ path: "login", reason: "account.loginTaken" }]);
    const both = await Promise.all(
      [1, 2].map(() => admin.post("/staff", { name: "陈晓", login: "at.once" })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const wrong = await admin.post("/staff", { name: "", login: "No Good", phone: "123" });
    expect(wrong.body.issues.map((one: { path: string }) => one.path)).toEqual(["name", "login"]);
  });
});
