import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { runJuxin } from "../testing/processes.ts";

// Each command is a process of its own, and a busy machine may take seconds to start one.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const at = (name: string): string => join(folder, name);
const juxin = (...args: string[]) => runJuxin(["reach", ...args], { JUXIN_DATA: at("data") });

interface Drawn {
  features: { properties: Record<string, unknown>; geometry: { type: string } }[];
  notDrawn: { id: string; reason: string; nearest_m: number | null }[];
}
const drawn = async (name: string) => JSON.parse(await readFile(at(name), "utf8")) as Drawn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "juxin-reach-"));
  // A street of sixty pieces eastwards, and far from it a path that joins nothing.
  const along = Array.from({ length: 61 }, (_, i) => [32.03, 118.79 + i * 0.0005]);
  const roads = [
    { name: "中华路", path: along, highway: "residential" },
    {
      name: "断头路",
      path: [
        [32.05, 118.79],
        [32.05, 118.7905],
      ],
      highway: "path",
    },
  ];
  await writeFile(at("roads.json"), JSON.stringify(roads));
  await writeFile(
    at("places.csv"),
    '编号,名称,经度,纬度\n甲,"驿站,东",118.8,32.0301\n乙,岛上,118.7902,32.0501\n丙,远处,118.9,32.03\n丁,颠倒,32.03,118.79\n',
  );
  return () => rm(folder, { recursive: true, force: true });
});

describe("juxin reach", () => {
  test("draws what can be drawn, says what cannot and why, and needs no database", async () => {
    const asked = ["--network", at("roads.json"), "--mode", "walk", "--minutes", "5,10"];
    const files = ["--from", at("places.csv"), "--out", at("circles.geojson")];
    const { code, out, err } = await juxin(...asked, ...files, "--reached", at("nodes.csv"));
    expect([code, err]).toEqual([0, ""]);
    const { features, notDrawn } = await drawn("circles.geojson");
    expect(features.map(({ properties }) => properties)).toMatchObject([
      {
        id: "甲",
        name: "驿站,东",
        minutes: 5,
        mode: "walk",
        basis: "network",
        road: "中华路",
        snap_m: 11.1,
      },
      { id: "甲", minutes: 10 },
    ]);
    expect(notDrawn).toMatchObject([
      { id: "丁", reason: "axesSwapped" },
      { id: "乙", reason: "island" },
      { id: "丙", reason: "tooFar" },
    ]);
    for (const one of notDrawn) expect(out).toMatch(new RegExp(`not drawn: ${one.id}`));
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^1\/4 .*1 of 4 places drawn.*3 not drawn/);
    const [head, ...rows] = (await readFile(at("nodes.csv"), "utf8")).trimEnd().split("\n");
    expect(head).toBe("place,node,lon,lat,seconds,minutes");
    // 10 minutes are 850 m: 18 nodes of 47 m to either side, the one in the middle counted once.
    expect(rows).toHaveLength(37);
    expect(rows[0]).toMatch(/^甲,\d+,118\.8,32\.03,0\.\d{3},5$/);
    await expect(stat(at("data"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("keeps the network, and opens it again", async () => {
    const places = ["--from", at("places.csv"), "--minutes", "5"];
    const first = ["--network", at("roads.json"), "--save-network", at("roads.reach")];
    expect((await juxin(...first, ...places, "--out", at("a.geojson"))).code).toBe(0);
    const again = await juxin("--network", at("roads.reach"), ...places, "--out", at("b.geojson"));
    expect(again.code).toBe(0);
    expect(await drawn("b.geojson")).toEqual(await drawn("a.geojson"));
    const strict = await juxin(
      "--network",
      at("roads.reach"),
      ...places,
      "--out",
      at("c"),
      "--strict",
    );
    expect(strict.code).toBe(3);
  });

  test("draws as the crow flies only when told to, and says so", async () => {
    const places = ["--from", at("places.csv"), "--out", at("line.geojson")];
    const without = await juxin(...places);
    expect(without).toMatchObject({ code: 2, err: expect.stringMatching(/--network/) });
    expect((await juxin("--straight-line", "--minutes", "15", ...places)).code).toBe(0);
    const { features } = await drawn("line.geojson");
    expect(features.map(({ properties }) => properties["basis"])).toEqual(
      Array(3).fill("straightLine"),
    );
  });

  test("tells in a line what is wrong with its files", async () => {
    await writeFile(at("cut.osm.pbf"), Buffer.from([0, 0, 0, 14, 10, 9, 79, 83]));
    await writeFile(at("names.csv"), "名称\n甲\n");
    const cases = [
      [at("cut.osm.pbf"), at("places.csv"), /block 1, which starts at byte 0 of 8/],
      [at("nothing.pbf"), at("places.csv"), /ENOENT/],
      [at("roads.json"), at("names.csv"), /lon,lat/],
    ] as const;
    for (const [network, from, words] of cases) {
      const ran = await juxin("--network", network, "--from", from, "--out", at("no.geojson"));
      expect(ran.err).toMatch(words);
      expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
      expect(ran.code).toBeGreaterThan(0);
    }
    await expect(stat(at("no.geojson"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
