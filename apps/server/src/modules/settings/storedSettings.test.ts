import { beforeAll, expect, test } from "vitest";
import { type Client, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { buildDistrict, buildStaff, buildWorker } from "../../testing/district.ts";
import type { CaseCategory } from "./schema.ts";

let server: TestApp;
let code: string;
let admin: Client;
let rider: Client;
const logged: { event: string; fields: unknown }[] = [];

beforeAll(async () => {
  server = await createTestApp({
    log: (_, event, fields) => void logged.push({ event, fields }),
  });
  const district = await buildDistrict(server.app);
  ({ code } = district);
  const id = await buildStaff(server.app, district, { role: "districtAdmin", unit: "district" });
  admin = await signedIn(server, code, id);
  rider = await signedIn(server, code, await buildWorker(server.app, district));
  return () => server.close();
});

const base = async () => {
  const { revision, categories, amberAt, holidays, workdays } = (await admin.get("/settings/cases"))
    .body;
  return { revision, categories: categories as CaseCategory[], amberAt, holidays, workdays };
};
const save = async (body: unknown) => {
  const answer = await admin.send("PUT", "/settings/cases", body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const stored = async () =>
  (
    await server.app.database.owner.query<{ value: Record<string, unknown> }>(
      "select value from settings where key = 'cases' and district = $1",
      [code],
    )
  )[0]?.value;

test("only what differs from the playbook is stored, and nothing when all is put back", async () => {
  const before = await base();
  await save(before);
  const none = { added: [], removed: [] };
  expect(await stored()).toEqual({
    overrides: {},
    calendar: { holidays: none, workdays: none },
  });
  const [first] = before.categories;
  const renamed = before.categories.map((one) =>
    one.key === first?.key ? { ...one, zh: "停车与通行" } : one,
  );
  const [dropped, ...holidays] = before.holidays;
  const asked = {
    ...before,
    revision: 1,
    categories: renamed,
    holidays: [...holidays, "2026-11-20"],
  };
  const answer = await save(asked);
  expect(await stored()).toEqual({
    overrides: { categories: { [first?.key ?? ""]: { zh: "停车与通行", en: first?.en } } },
    calendar: { holidays: { added: ["2026-11-20"], removed: [dropped] }, workdays: none },
  });
  expect(answer.categories).toEqual(renamed);
  expect(answer.holidays).toEqual(asked.holidays);
  await save({ ...before, revision: 2 });
  expect((await stored())?.["overrides"]).toEqual({});
});

test("places are stored when they were changed, and an own category as a whole", async () => {
  const { categories, ...rest } = await base();
  const hidden = categories.map((one, n) => (n === 0 ? { ...one, active: false } : one));
  const own = { ...hidden[1], key: "ownOne", zh: "充电难", en: "Charging", active: true };
  expect((await save({ ...rest, categories: [...hidden, own] })).categories.at(-1)).toEqual(own);
  expect(Object.keys(ownCategories(await stored())).toSorted()).toEqual(
    [hidden[0]?.key, "ownOne"].toSorted(),
  );
  const turned = [own, ...hidden].toReversed();
  const answer = await save({ ...rest, revision: rest.revision + 1, categories: turned });
  expect(answer.categories).toEqual(turned);
});

test("what no longer fits a newer playbook is left out and logged; cases go on", async () => {
  const value = {
    overrides: { categories: { goneCategory: { active: true } }, caseSettings: { amberAt: 0.5 } },
    calendar: { holidays: ["2026-01-01"], workdays: [] },
  };
  await server.app.database.owner.query(
    "update settings set value = $1::jsonb, revision = revision + 1 where key = 'cases' and district = $2",
    [JSON.stringify(value), code],
  );
  const settings = await base();
  expect(settings.amberAt).toBe(0.5);
  expect(settings.holidays.length).toBeGreaterThan(20);
  const [category] = settings.categories.filter((one) => one.active && !one.sensitive);
  const opened = await rider.post("/cases", { category: category?.key, text: "门口没有地方停车" });
  expect(opened.status).toBe(201);
  expect(logged.filter(({ event }) => event === "settings.misfit")).toEqual([
    {
      event: "settings.misfit",
      fields: {
        district: code,
        revision: settings.revision,
        misfits: ["categories.goneCategory", "calendar"],
      },
    },
  ]);
});

const ownCategories = (value: Record<string, unknown> | undefined): object =>
  (value as { overrides: { categories: object } }).overrides.categories;
