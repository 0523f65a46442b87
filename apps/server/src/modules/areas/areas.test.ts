import { beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import { buildDistrict, buildStaff, buildWorker } from "../../testing/district.ts";
import { searchKeys } from "./searchKeys.ts";

let server: TestApp;
let rider: Client;
let clerk: Client;

beforeAll(async () => {
  server = await createTestApp();
  const district = await buildDistrict(server.app);
  rider = await signedIn(server, district.code, await buildWorker(server.app, district));
  const id = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
  clerk = await signedIn(server, district.code, id);
  return () => server.close();
});

const codes = async (query: string): Promise<string[]> => {
  const answer = await rider.get(`/areas?${query}`);
  expect(answer.status, query).toBe(200);
  return answer.body.items.map((one: { code: string }) => one.code);
};

const communities = ["990104001001", "990104001002", "990104002001", "990104002002"];

describe("areas", () => {
  test("are found by characters, by pinyin and by initials", async () => {
    expect(await codes("q=柳巷")).toEqual(communities);
    expect(await codes("q=liuxiang")).toEqual(communities);
    expect(await codes("q=LX")).toEqual(communities);
    expect(await codes(`q=${encodeURIComponent("柳巷2之1")}`)).toEqual(["990104002001"]);
    expect(await codes("q=刘巷")).toEqual([]);
    expect(await codes(`q=${encodeURIComponent("%_\\")}`)).toHaveLength(7);
  });

  test("form a tree, each with the way up to its province", async () => {
    expect(await codes("parent=990104")).toEqual(["990104001", "990104002"]);
    expect(await codes("parent=990104002")).toEqual(communities.slice(2));
    expect(await codes("level=community")).toEqual(communities);
    const one = (await rider.get("/areas/990104002001")).body;
    expect(one).toMatchObject({ level: "community", parent: "990104002", name: "柳巷2之1社区" });
    expect(one.path.map((step: { name: string }) => step.name)).toEqual([
      "演示省",
      "演示市",
      "测试区04",
      "第2街道",
    ]);
    expect(await codes("limit=3")).toHaveLength(3);
  });

  test("that were retired are not offered and not taken any more, but keep their name", async () => {
    const retired = "990104002002";
    const until = (day: string | null) =>
      server.app.database.owner.query("update areas set valid_to = $1 where code = $2", [
        day,
        retired,
      ]);
    await until("2026-11-17");
    expect(await codes("q=柳巷")).toEqual(communities.slice(0, 3));
    expect(await codes("parent=990104002")).toEqual(["990104002001"]);
    expect((await rider.get(`/areas/${retired}`)).body).toMatchObject({ validTo: "2026-11-17" });
    const moved = await rider.send("PATCH", "/me", { area: retired });
    expect([moved.status, moved.body.issues]).toEqual([
      400,
      [expect.objectContaining({ path: "area", reason: "area.unknown" })],
    ]);
    await until("2026-11-18"); // its last day
    expect(await codes("q=柳巷")).toEqual(communities);
    expect((await rider.send("PATCH", "/me", { area: retired })).status).toBe(200);
    await until(null);
  });

  test("that do not exist answer 404, what is no code 400, a stranger 401", async () => {
    expect((await rider.get("/areas/990104999")).body.reason).toBe("area.notFound");
    for (const code of ["99010", "abc", "9901040010011"])
      expect((await rider.get(`/areas/${code}`)).status, code).toBe(400);
    for (const query of ["limit=0", "limit=501", "limit=x", "level=town", "parent=1"])
      expect((await rider.get(`/areas?${query}`)).status, query).toBe(400);
    expect((await clientOf(server).get("/areas")).status).toBe(401);
  });

  test("have keys also for what is not only Chinese", () => {
    expect(searchKeys("吕梁路3号A区")).toEqual({ pinyin: "lvlianglu3haoaqu", initials: "lll3haq" });
    expect(searchKeys("")).toEqual({ pinyin: "", initials: "" });
  });
});

describe("units", () => {
  const names = async (query: string): Promise<string[]> =>
    (await clerk.get(`/units?${query}`)).body.items.map((one: { name: string }) => one.name);

  test("are found by name and pinyin, by kind, area and line", async () => {
    expect(await names("q=liuxiang")).toHaveLength(4);
    expect(await names(`kind=community&q=${encodeURIComponent("2之")}`)).toEqual([
      "柳巷2之1社区",
      "柳巷2之2社区",
    ]);
    expect(await names("kind=street")).toEqual(["第1街道", "第2街道"]);
    expect(await names("kind=community&area=990104002")).toHaveLength(2);
    expect(await names("kind=industryCommittee&line=express")).toEqual(["express行业党委"]);
    const [humanResources] = (await clerk.get("/units?kind=department&q=renshe")).body.items;
    expect(humanResources).toMatchObject({ kind: "department", departmentKey: "humanResources" });
  });

  test("are for staff, and only of their own district", async () => {
    const other = await buildDistrict(server.app, "990105");
    const id = await buildStaff(server.app, other, { role: "areaClerk", unit: "s1" });
    const there = await signedIn(server, other.code, id);
    const items = (await there.get("/units?limit=500")).body.items as { area: string }[];
    expect(items.every(({ area }) => area.startsWith("990105"))).toBe(true);
    expect((await rider.get("/units")).status).toBe(403);
    expect((await clientOf(server).get("/units")).status).toBe(401);
    expect((await clerk.get("/units?kind=village")).status).toBe(400);
  });
});
