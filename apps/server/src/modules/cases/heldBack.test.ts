import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { signedIn } from "../../testing/client.ts";
import { buildWorker } from "../../testing/district.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const purpose = "上门前看看情况";

test("photos and coordinates of a sensitive demand are held back until somebody says why", async () => {
  const worker = await scene.as("worker");
  const clerk = await scene.as("c1");
  const photo = await scene.photo(worker);
  const { id } = await scene.open({
    text: "我得了糖尿病，门口停不了车",
    place: { text: "紫藤西门", lng: 118.79, lat: 32.06 },
    photoIds: [photo],
  });
  const own = await done(worker.get(`/cases/${id}`));
  expect(own).toMatchObject({ sensitive: true, place: { lng: 118.79 }, photos: [{ id: photo }] });
  const seen = await done(clerk.get(`/cases/${id}`));
  expect(seen).toMatchObject({
    photos: [],
    photoCount: 1,
    place: { text: "", lng: null, lat: null },
  });
  expect(JSON.stringify(seen)).not.toContain(photo);
  const shown = await done(clerk.post(`/cases/${id}/reveal`, { field: "text", purpose }));
  expect(shown).toMatchObject({
    placeText: "紫藤西门",
    lng: 118.79,
    lat: 32.06,
    photos: [{ id: photo, phase: "asked" }],
    phone: null,
  });
  const contact = await done(clerk.post(`/cases/${id}/reveal`, { field: "contact", purpose }));
  expect(contact).toMatchObject({ text: null, lng: null, photos: [] });
});

test("nobody is called who said no to it; whoever was never asked may be", async () => {
  const { test: app, district } = scene;
  const worker = await signedIn(
    app,
    district.code,
    await buildWorker(app.app, district, { area: "990104001001" }),
  );
  const clerk = await scene.as("c1");
  const { id } = await scene.open({}, worker);
  const reveal = () => clerk.post(`/cases/${id}/reveal`, { field: "contact", purpose });
  const contact = (given: boolean) =>
    done(worker.post("/me/consents", { purpose: "contact", textVersion: 1, given }));
  expect((await reveal()).status).toBe(200);
  await contact(false);
  expect(await reveal()).toMatchObject({ status: 409, body: { reason: "consent.contactRefused" } });
  expect(await scene.rows("select from accesses where case_id = $1", [id])).toHaveLength(1);
  app.clock.advance(1000);
  await contact(true);
  expect((await reveal()).status).toBe(200);
});

test("without the consent to be served nothing is asked, and after withdrawing it nothing more", async () => {
  const { test: app, district } = scene;
  const account = await buildWorker(app.app, district, { agreed: false });
  const worker = await signedIn(app, district.code, account);
  const ask = () => worker.post("/cases", { category: "accessAndParking", text: "停不了车" });
  const service = (given: boolean) =>
    done(worker.post("/me/consents", { purpose: "service", textVersion: 1, given }));
  const needed = { status: 409, body: { reason: "consent.serviceNeeded" } };
  expect(await ask()).toMatchObject(needed);
  await service(true);
  expect((await ask()).status).toBe(201);
  app.clock.advance(1000);
  await service(false);
  expect(await ask()).toMatchObject(needed);
});

test("what offices say to each other when they pass a demand on is not for its asker", async () => {
  const worker = await scene.as("worker");
  const [clerk, other] = [await scene.as("c1"), await scene.as("c2")];
  const { id } = await scene.open();
  const toUnitId = scene.unit("s1c2");
  await done(clerk.post(`/cases/${id}/transfer`, { toUnitId, reason: "这人总来闹" }));
  expect(await done(other.get(`/cases/${id}`))).toMatchObject({
    pendingTransfer: { reason: "这人总来闹" },
  });
  expect(await done(worker.get(`/cases/${id}`))).toMatchObject({
    pendingTransfer: { reason: null },
  });
  await done(other.post(`/cases/${id}/return`, { reason: "我们也不想管" }));
  expect((await done(clerk.get(`/cases/${id}`))).steps.at(-1).text).toBe("我们也不想管");
  for (const path of [`/cases/${id}`, "/cases/mine", "/me/data"])
    expect(JSON.stringify(await done(worker.get(path)))).not.toMatch(/总来闹|不想管/);
});
