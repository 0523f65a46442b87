import { getPlaybook } from "@juxin/playbooks";
import { beforeAll, describe, expect, test } from "vitest";
import { generateGeography, type Geography } from "../geography/generateGeography.ts";
import { isInside } from "../geography/plane.ts";
import { type DemoRoad, generateRoads } from "./generateRoads.ts";
import { type DemoStation, generateStations } from "./generateStations.ts";

let geography: Geography;
let roads: DemoRoad[];
let stations: DemoStation[];
beforeAll(() => {
  geography = generateGeography("linjiang");
  roads = generateRoads("linjiang", geography);
  stations = generateStations("linjiang", geography);
});

describe("invented streets", () => {
  test("are the same each time, have Chinese names, and lie in the district", () => {
    expect(generateRoads("linjiang", geography)).toEqual(roads);
    expect(roads.length).toBeGreaterThan(200);
    for (const { name, highway, path } of roads) {
      expect(path.length).toBeGreaterThan(1);
      if (highway !== "footway") expect(name).toMatch(/^\p{Script=Han}+\d?\p{Script=Han}*$/u);
    }
    const points = roads.flatMap(({ path }) => path).filter((_, n) => n % 37 === 0);
    const inside = points.filter(([lat, lng]) => isInside(geography.polygon, [lng, lat]));
    expect(inside.length / points.length).toBeGreaterThan(0.97);
  });

  test("every bridge is one of them", () => {
    const names = new Set(roads.map(({ name }) => name));
    for (const { bridges } of geography.waters)
      for (const { name } of bridges) expect(names).toContain(name);
  });
});

describe("invented stations", () => {
  test("are some sixty, in their communities, with what the playbook knows", () => {
    const { stations: known } = getPlaybook("qinhuai");
    expect(stations.length).toBeGreaterThan(50);
    expect(stations.length).toBeLessThan(90);
    expect(new Set(stations.map(({ name }) => name)).size).toBe(stations.length);
    for (const one of stations) {
      expect(known.types.find(({ key }) => key === one.type)?.kind).toBe(one.kind);
      if (one.tier !== null) expect(known.matrix.map(({ key }) => key)).toContain(one.tier);
      for (const { key } of one.facilities)
        expect(known.facilities.map((facility) => facility.key)).toContain(key);
      expect(geography.communities.map(({ code }) => code)).toContain(one.area);
    }
    for (const kind of ["station", "serviceCentre", "friendly", "parking", "charging", "partner"])
      expect(stations.map((one) => one.kind)).toContain(kind);
  });
});
