import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../testing/caseScene.ts";
import { type Client, clientOf } from "../../testing/client.ts";
import { dayOf } from "../../platform/clock.ts";

let scene: CaseScene;
let admin: Client;
let employer: string;
let sites: string[];
let on: string;
const area = "990104001001";

let made = 0;
async function rider(siteId: string, from: string, where = area): Promise<string> {
  made += 1;
  const person = await done(
    admin.post("/people", {
      identity: {
        name: `周${String.fromCodePoint(0x4e00 + made)}`,
        phone: `1990000${String(7000 + made).padStart(4, "0")}`,
      },
      area: where,
      work: { employerId: employer, siteId, line: "delivery", from },
      source: { kind: "visit", name: "走访", on },
    }),
  );
  return person.id;
}

beforeAll(async () => {
  scene = await createCaseScene();
  admin = await scene.as("admin");
  on = dayOf(scene.test.clock.now());
  const firm = { kind: "platform", name: "禾送平台", line: "delivery", area };
  employer = (await done(admin.post("/employers", firm))).id;
  const site = async (name: string) =>
    (await done(admin.post("/sites", { employerId: employer, name, line: "delivery", area }))).id;
  sites = [await site("柳巷站"), await site("桥头站")];
  const month = on.slice(0, 7);
  for (let at = 0; at < 7; at += 1) await rider(sites[0]!, `${month}-01`);
  for (let at = 0; at < 3; at += 1) await rider(sites[1]!, `${month}-01`);
});
afterAll(() => scene.close());

const of = async (who: Client, query: string) => done(who.get(`/people/at-work?${query}`));

test("a firm's workers are counted now and by each source, with its day", async () => {
  const told = await of(admin, `employer=${employer}`);
  expect(told).toMatchObject({ now: 10, told: true, scope: { area: "990104", line: "all" } });
  expect(told.sources).toEqual([{ name: "走访", kind: "visit", on, n: 10 }]);
  expect(told.months[0]).toEqual({ month: on.slice(0, 7), came: 10, left: 0 });
});

test("a site tells who came and left, and where those who left are now", async () => {
  const id = await rider(sites[0]!, on);
  expect(await of(admin, `site=${sites[0]}`)).toMatchObject({ now: 8 });
  await done(
    admin.post(`/people/${id}/employments`, {
      employerId: employer,
      siteId: sites[1],
      line: "delivery",
      from: on,
      replaces: true,
      source: { kind: "visit", name: "走访", on },
    }),
  );
  const told = await of(admin, `site=${sites[0]}`);
  expect(told).toMatchObject({ now: 7, to: [{ siteId: sites[1], name: "桥头站", n: 1 }] });
  expect(told.months[0]).toMatchObject({ left: 1 });
});

test("few are told to those who look after them, and none can be told from the rest", async () => {
  const clerk = await scene.as("housing");
  // Seven and four: the four may not be told, and with the whole the seven would tell them.
  expect(await of(clerk, `employer=${employer}`)).toMatchObject({ now: 11 });
  for (const site of sites)
    expect(await of(clerk, `site=${site}`)).toMatchObject({ now: null, told: false, sources: [] });
  expect(await of(await scene.as("s1"), `site=${sites[1]}`)).toMatchObject({ now: 4 });
  expect(await of(await scene.as("s2"), `site=${sites[1]}`)).toMatchObject({ now: 0 });
});

test("strangers, workers and auditors are told nothing; an unknown firm is not there", async () => {
  const path = `/people/at-work?employer=${employer}`;
  expect((await clientOf(scene.test).get(path)).status).toBe(401);
  expect((await (await scene.as("worker")).get(path)).status).toBe(403);
  expect((await (await scene.as("auditor")).get(path)).status).toBe(403);
  expect((await admin.get(`/people/at-work?site=${employer}`)).status).toBe(404);
  expect((await admin.get("/people/at-work")).status).toBe(400);
});
