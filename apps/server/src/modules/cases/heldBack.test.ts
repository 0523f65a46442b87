import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";

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
