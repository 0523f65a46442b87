import { beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import type { CaseCategory, CaseSettings, UpdateCaseSettings } from "./schema.ts";

let server: TestApp;
let district: TestDistrict;
let admin: Client;
let rider: Client;

beforeAll(async () => {
  server = await createTestApp();
  district = await buildDistrict(server.app);
  const id = await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" });
  admin = await signedIn(server, district.code, id);
  const worker = await buildWorker(server.app, district, { area: "990104001001" });
  rider = await signedIn(server, district.code, worker);
  return () => server.close();
});

const now = async (): Promise<CaseSettings> => (await admin.get("/settings/cases")).body;

/** What is in force, as a change that changes nothing. */
async function unchanged(): Promise<UpdateCaseSettings> {
  const { revision, categories, amberAt, holidays, workdays } = await now();
  return { revision, categories, amberAt, holidays, workdays };
}
const put = (body: unknown, key?: string) =>
  admin.send("PUT", "/settings/cases", body, key === undefined ? {} : { key });
const withCategory = (from: UpdateCaseSettings, key: string, change: Partial<CaseCategory>) => ({
  ...from,
  categories: from.categories.map((one) => (one.key === key ? { ...one, ...change } : one)),
});
const own = (key: string, change: Partial<CaseCategory> = {}): CaseCategory => ({
  key,
  asker: "worker",
  zh: "充电难",
  en: "Charging",
  hintZh: "没有地方充电",
  hintEn: "Nowhere to charge",
  icon: "other",
  acceptDays: 1,
  resolveDays: 5,
  sensitive: false,
  routeTo: "community",
  department: null,
  active: true,
  ...change,
});
const issuesOf = (body: { issues: { path: string; reason: string }[] }) =>
  body.issues.map(({ path, reason }) => `${path} ${reason}`);

describe("a district's settings", () => {
  test("begin as the playbook's, and name it", async () => {
    const settings = await now();
    expect(settings).toMatchObject({
      revision: 0,
      playbook: { key: "qinhuai" },
      abilities: ["edit"],
    });
    expect(settings.holidays.length).toBeGreaterThan(20);
    expect((await rider.get("/settings/cases")).body.abilities).toEqual([]);
  });

  test("are changed by the administrator alone, and a new limit holds for new cases", async () => {
    const [first] = (await now()).categories.filter((one) => one.active && !one.sensitive);
    const key = first?.key ?? "";
    const open = () => rider.post("/cases", { category: key, text: "门口没有地方停车" });
    const before = await open();
    const changed = await put(
      withCategory(await unchanged(), key, { acceptDays: 7, zh: "停车与通行", en: "Parking" }),
    );
    expect(changed.body).toMatchObject({ revision: 1 });
    const after = await open();
    const days = (from: { body: { openedAt: string; dueAt: string } }) =>
      (Date.parse(from.body.dueAt) - Date.parse(from.body.openedAt)) / 86_400_000;
    expect(days(after)).toBeGreaterThan(6);
    expect(days(before)).toBeLessThan(4);
    expect((await rider.get(`/cases/${before.body.id}`)).body.dueAt).toBe(before.body.dueAt);
    expect(
      (await rider.get("/settings/cases")).body.categories.find(
        (one: CaseCategory) => one.key === key,
      ).zh,
    ).toBe("停车与通行");
    for (const client of [rider, clientOf(server)])
      expect([401, 403]).toContain(
        (await client.send("PUT", "/settings/cases", await unchanged())).status,
      );
  });

  test("count a new holiday out of the next deadline", async () => {
    const base = await unchanged();
    const [active] = base.categories.filter(
      (one) => one.active && !one.sensitive && one.acceptDays <= 1,
    );
    const open = () =>
      rider.post("/cases", { category: active?.key ?? "", text: "门口没有地方停车" });
    const plain = await open();
    const next = new Date(server.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    await put({ ...base, holidays: [...base.holidays, next] });
    const later = await open();
    expect(Date.parse(later.body.dueAt) - Date.parse(plain.body.dueAt)).toBe(86_400_000);
    expect((await now()).calendarCoveredUntil).toMatch(/^20\d\d-12-31$/);
  });

  test("are not overwritten by who read them earlier", async () => {
    const mine = await unchanged();
    const theirs = await unchanged();
    const key = crypto.randomUUID();
    const first = await put({ ...theirs, amberAt: 0.6 }, key);
    expect(first.body.revision).toBe(theirs.revision + 1);
    const late = await put({ ...mine, amberAt: 0.9 });
    expect(late.status).toBe(409);
    expect(late.body.reason).toBe("settings.changedMeanwhile");
    expect((await now()).amberAt).toBe(0.6);
    expect((await put({ ...theirs, amberAt: 0.6 }, key)).body).toEqual(first.body);
    for (const revision of [mine.revision + 5, 0])
      expect((await put({ ...mine, revision })).status, String(revision)).toBe(409);
    const both = await unchanged();
    const racing = await Promise.all([0.5, 0.55].map((amberAt) => put({ ...both, amberAt })));
    expect(racing.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test("are audited with what was before and after", async () => {
    const [row] = await server.app.database.owner.query<{ before: unknown; after: unknown }>(
      "select before, after from audit_log where action = 'settings.updateCases' order by seq desc limit 1",
    );
    expect(JSON.stringify(row?.before)).toContain('"amberAt":0.6');
    expect(JSON.stringify(row?.after)).toMatch(/"amberAt":0\.5/);
  });

  test("belong to one district", async () => {
    const other = await buildDistrict(server.app, "990105");
    const id = await buildStaff(server.app, other, { role: "districtAdmin", unit: "district" });
    const there = await signedIn(server, other.code, id);
    expect((await there.get("/settings/cases")).body).toMatchObject({ revision: 0, amberAt: 0.75 });
  });
});

describe("what does not fit is refused, all of it at once", () => {
  test("more than eight active categories, with the place", async () => {
    const base = await unchanged();
    const active = base.categories.filter((one) => one.active && one.asker === "worker").length;
    const more = Array.from({ length: 9 - active }, (_, n) => own(`ownOne${n}`));
    const answer = await put({ ...base, categories: [...base.categories, ...more] });
    expect(answer.status).toBe(400);
    expect(answer.body.reason).toBe("settings.invalid");
    expect(issuesOf(answer.body)).toEqual(["categories category.tooManyActive"]);
    const none = { ...base, categories: base.categories.map((one) => ({ ...one, active: false })) };
    expect(issuesOf((await put(none)).body)).toEqual(["categories category.noneActive"]);
    const inactive = more.map((one) => ({ ...one, active: false }));
    expect((await put({ ...base, categories: [...base.categories, ...inactive] })).status).toBe(
      200,
    );
  });

  test("a day that is both, a key twice, one left out, an unknown department, a name without Chinese", async () => {
    const base = await unchanged();
    const [first, second] = base.categories;
    const day = base.holidays[0] ?? "";
    const answer = await put({
      ...base,
      workdays: [...base.workdays, day],
      categories: [
        { ...first, department: "noSuchOffice" },
        { ...second, zh: "Parking" },
        ...base.categories.slice(3),
        { ...first, department: "noSuchOffice" },
      ],
    });
    expect(answer.status).toBe(400);
    expect(issuesOf(answer.body).toSorted()).toEqual(
      [
        `categories.${base.categories.length - 1}.key key.repeated`,
        "categories.0.department department.unknown",
        "categories.1.zh text.noChinese",
        "categories category.missing",
        `workdays.${base.workdays.length} settings.dayIsBoth`,
      ].toSorted(),
    );
    expect((await now()).revision).toBe(base.revision);
  });

  test("days that do not exist, numbers out of range, fields nobody knows", async () => {
    const base = await unchanged();
    const [first] = base.categories;
    const wrong = await put({
      ...base,
      amberAt: 2,
      holidays: ["2026-02-30"],
      workdays: ["tomorrow"],
      categories: [{ ...first, acceptDays: 0, resolveDays: 1e9, colour: "red" }],
    });
    expect(wrong.status).toBe(400);
    expect(
      [...new Set(wrong.body.issues.map((one: { path: string }) => one.path))].toSorted(),
    ).toEqual([
      "amberAt",
      "categories.0.acceptDays",
      "categories.0.colour",
      "categories.0.resolveDays",
      "holidays.0",
      "workdays.0",
    ]);
    for (const revision of [-1, 1.5, Number.MAX_SAFE_INTEGER, "1", null])
      expect((await put({ ...base, revision })).status, String(revision)).toBe(400);
  });

  test("a sensitive category cannot be made an ordinary one", async () => {
    const base = await unchanged();
    const sensitive = base.categories.find((one) => one.sensitive)?.key ?? "";
    const answer = await put(withCategory(base, sensitive, { sensitive: false }));
    const index = base.categories.findIndex((one) => one.key === sensitive);
    expect(issuesOf(answer.body)).toEqual([
      `categories.${index}.sensitive category.sensitivityLowered`,
    ]);
  });
});
