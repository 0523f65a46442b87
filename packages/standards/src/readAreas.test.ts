import { describe, expect, it } from "vitest";
import { contains, isPseudoArea, parentOf } from "./areaCode.ts";
import { readAreas } from "./readAreas.ts";
import type { Area } from "./readAreas.ts";

async function read(...args: Parameters<typeof readAreas>): Promise<Area[]> {
  const areas: Area[] = [];
  for await (const area of readAreas(...args)) areas.push(area);
  return areas;
}
const count = (areas: Area[], level: Area["level"]) =>
  areas.filter((area) => area.level === level).length;

describe("readAreas", () => {
  it("reads Qinhuai: above it, its twelve streets and its communities", async () => {
    const areas = await read("320104");
    expect(areas.slice(0, 3)).toEqual([
      { code: "32", name: "江苏省", level: "province" },
      { code: "3201", name: "南京市", level: "city" },
      { code: "320104", name: "秦淮区", level: "county" },
    ]);

    const streets = areas.filter(({ level }) => level === "street");
    const real = streets.filter((street) => !isPseudoArea(street));
    expect(real.map(({ name }) => name).toSorted()).toEqual(
      "秦虹 夫子庙 红花 双塘 中华门 五老村 洪武路 大光路 瑞金路 月牙湖 光华路 朝天宫"
        .split(" ")
        .map((name) => `${name}街道`)
        .toSorted(),
    );
    expect(streets).toHaveLength(16);
    expect(count(areas, "community")).toBe(108);
  });

  it("gives every area after its parent, once, and nothing from next door", async () => {
    const areas = await read("320104");
    const seen = new Set<string>();
    for (const { code } of areas) {
      const parent = parentOf(code);
      expect(parent === undefined || seen.has(parent)).toBe(true);
      expect(seen.has(code)).toBe(false);
      expect(contains("320104", code) || contains(code, "320104")).toBe(true);
      seen.add(code);
    }
  });

  it("reads one street and one community with all above them", async () => {
    const street = await read("320104002");
    expect(street.slice(0, 4).map(({ code }) => code)).toEqual([
      "32",
      "3201",
      "320104",
      "320104002",
    ]);
    expect(count(street, "community")).toBe(street.length - 4);
    expect(street.length).toBeGreaterThan(5);

    const community = street.at(-1)?.code ?? "";
    expect((await read(community)).map(({ code }) => code)).toEqual([
      "32",
      "3201",
      "320104",
      "320104002",
      community,
    ]);
  });

  it("stops at the level asked for", async () => {
    expect((await read("3201", { deepest: "county" })).at(-1)?.level).toBe("county");
    expect(await read("320104002", { deepest: "county" })).toEqual([]);
    const whole = await read("", { deepest: "county" });
    expect([count(whole, "province"), count(whole, "city"), count(whole, "county")]).toEqual([
      31, 342, 2978,
    ]);
  });

  it("leaves out rows that only repeat the area above them", async () => {
    expect((await read("350527")).map(({ code }) => code)).toEqual(["35", "3505", "350527"]);
  });

  it("reads the last lines of the lists", async () => {
    const areas = await read("659012");
    expect(areas.at(-1)?.code.startsWith("659012505")).toBe(true);
  });

  it("finds nothing where there is no such area", async () => {
    for (const code of ["99", "990104", "320199", "320104999", "320104002999"]) {
      expect(await read(code)).toEqual([]);
    }
  });

  it("refuses what is no area code", async () => {
    for (const bad of ["3", "32010", "../../etc", "\u0000", "32\n"]) {
      await expect(read(bad)).rejects.toThrow(RangeError);
    }
  });

  it("can be left early", async () => {
    for await (const area of readAreas("32")) {
      if (area.level === "community") return expect(area.code).toMatch(/^32\d{10}$/);
    }
    expect.unreachable();
  });
});
