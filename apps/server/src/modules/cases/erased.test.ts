import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { type Client, signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const words = [
  "紫藤路口摔过一跤",
  "紫藤西门",
  "紫藤还是没修好",
  "紫藤谢谢你们",
  "紫藤小满",
  "19911112222",
];
const holds = (body: unknown): string[] => {
  const text = JSON.stringify(body);
  return words.filter((word) => text.includes(word));
};

const bytesOf = async (client: Client, path: string): Promise<Uint8Array> => {
  const response = await scene.test.api.request(`/api/v1${path}`, {
    headers: { cookie: `juxin_session=${client.cookie}` },
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

test("an erased worker leaves the skeleton of a case and no word; staff can go on with it", async () => {
  const { test: app, district } = scene;
  const account = await buildWorker(app.app, district, {
    name: "紫藤小满",
    phone: "19911112222",
    area: "990104001001",
  });
  const worker = await signedIn(app, district.code, account);
  const clerk = await scene.as("c1");
  const housing = await scene.as("housing");
  const photo = await scene.photo(worker);
  const { id, number } = await scene.open(
    { text: words[0], place: { text: words[1], lng: 118.79, lat: 32.06 }, photoIds: [photo] },
    worker,
  );
  const waiting = await scene.open({ text: words[0] }, worker);
  const at = `/cases/${id}`;
  await done(clerk.post(`${at}/accept`, { text: "请紫藤小满放心" }));
  await done(clerk.post(`${at}/assign`, scene.roles()));
  await done(housing.post(`${at}/resolve`, { text: "已修" }));
  await done(worker.post(`${at}/reopen`, { text: words[2] }));
  const revealed = await done(
    housing.post(`${at}/reveal`, { field: "contact", purpose: "上门前电话联系" }),
  );
  expect(holds(revealed)).toEqual(["紫藤小满", "19911112222"]);
  const before = await done(housing.get(at));
  expect(holds(before)).not.toEqual([]);

  const erased = await worker.send("DELETE", "/me/data");
  expect(erased.status).toBe(204);
  expect((await worker.get("/cases/mine")).status).toBe(401);

  const after = await done(housing.get(at));
  expect(after).toMatchObject({
    id,
    number,
    state: "assigned",
    category: "accessAndParking",
    text: null,
    asker: { name: null, phone: null, isMe: false },
    abilities: before.abilities,
  });
  expect(after.steps.map(({ type }: { type: string }) => type)).toEqual(
    before.steps.map(({ type }: { type: string }) => type),
  );
  const admin = await scene.as("admin");
  for (const path of [
    at,
    "/cases",
    "/cases/inbox",
    "/cases/inbox?box=holding",
    `/cases?q=${number}`,
  ])
    for (const client of [admin, clerk, housing]) {
      const shown = await client.get(path);
      expect([path, holds(shown.body), JSON.stringify(shown.body).includes("紫藤")]).toEqual([
        path,
        [],
        false,
      ]);
    }
  expect((await done(admin.post("/cases/find-by-phone", { phone: "19911112222" }))).items).toEqual(
    [],
  );
  for (const field of ["text", "contact"])
    expect(await done(housing.post(`${at}/reveal`, { field, purpose: "看看还剩什么" }))).toEqual({
      text: null,
      placeText: null,
      lng: null,
      lat: null,
      photos: [],
      name: null,
      phone: null,
    });
  const book = await readXlsx(await bytesOf(admin, "/cases/export.xlsx"));
  expect(JSON.stringify(book.sheets[0]?.rows)).toContain(number);
  expect(JSON.stringify(book.sheets[0]?.rows)).not.toContain("紫藤");

  await done(housing.post(`${at}/progress`, { text: "继续办" }));
  const resolved = await done(housing.post(`${at}/resolve`, { text: "办完了" }));
  expect(resolved.steps.slice(-2)).toMatchObject([{ text: "继续办" }, { text: "办完了" }]);
  await done(clerk.post(`/cases/${waiting.id}/accept`, {}));
  expect(await scene.audited(id)).toContain("case.reopen");
  expect((await done((await scene.as("auditor")).get("/audit/verify"))).intact).toBe(true);

  // Nobody is left who could say yes or no: the office puts it away, and it counts as answered only.
  expect(resolved.abilities).not.toContain("archive");
  const put = await done(clerk.post(`${at}/archive`));
  expect([put.state, put.steps.at(-1).type]).toEqual(["archived", "archive"]);
  expect(put.abilities).toEqual(["reveal"]);
  expect(await scene.audited(id)).toContain("case.archive");
  const { total } = await done(admin.get("/cases/figures"));
  expect(total).toMatchObject({ resolved: 1, confirmed: 0, rated: 0 });

  const tables = await scene.rows<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const rows = await scene.rows(`select row_to_json(t)::text as row from ${name} t`);
    expect([name, holds(rows)]).toEqual([name, []]);
  }
});

test("the same phone comes back as somebody new", async () => {
  const { test: app, district } = scene;
  const again = await buildWorker(app.app, district, { phone: "19911112222" });
  const worker = await signedIn(app, district.code, again);
  expect((await done(worker.get("/cases/mine"))).items).toEqual([]);
});

test("photos that staff took in with somebody's demand are erased with it", async () => {
  const { test: app, district } = scene;
  const phone = "19922223333";
  const worker = await signedIn(
    app,
    district.code,
    await buildWorker(app.app, district, { phone, area: "990104001001" }),
  );
  const clerk = await scene.as("c1");
  const [asked, before] = [await scene.photo(clerk), await scene.photo(clerk)];
  const { id } = await done(
    clerk.post("/cases/for", {
      category: "accessAndParking",
      text: "门口停不了车",
      channel: "visit",
      line: "delivery",
      askerPhone: phone,
      photoIds: [asked],
    }),
  );
  await done(clerk.post(`/cases/${id}/accept`, {}));
  await done(clerk.post(`/cases/${id}/progress`, { text: "现场看过", beforePhotoIds: [before] }));
  expect((await worker.send("DELETE", "/me/data")).status).toBe(204);
  expect(await done(clerk.get(`/cases/${id}`))).toMatchObject({ photos: [], photoCount: 1 });
  expect(await scene.rows("select id from files where case_id = $1", [id])).toEqual([
    { id: before },
  ]);
  expect(await app.app.files.stat(`${district.code}/${asked}/full`)).toBeNull();
});

test("somebody who never asked for anything is erased too", async () => {
  const { test: app, district } = scene;
  const worker = await signedIn(app, district.code, await buildWorker(app.app, district));
  expect((await worker.send("DELETE", "/me/data")).status).toBe(204);
});
