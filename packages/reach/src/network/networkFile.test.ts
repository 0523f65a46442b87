import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { NetworkError } from "../networkError.ts";
import { readPbf } from "../pbf/readPbf.ts";
import { ebike } from "../profiles/ebike.ts";
import { walk } from "../profiles/walk.ts";
import { randomCity } from "../testing/randomCity.ts";
import { writePbf } from "../testing/writePbf.ts";
import { buildNetwork } from "./buildNetwork.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { openNetwork, parseNetwork, saveNetwork } from "./networkFile.ts";

const folder = await mkdtemp(join(tmpdir(), "juxin-network-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const path = join(folder, "city.reach");
const [city] = fc.sample(randomCity, { numRuns: 1, seed: 1 });
const network = buildNetwork(await readPbf(writePbf(city!)), walk);

describe("a network on the disk", () => {
  it("opens as it was saved, and leaves nothing beside it", async () => {
    await saveNetwork(network, path);
    const { buffer, ...opened } = await openNetwork(path);
    const { buffer: _, ...saved } = network;
    expect(opened).toEqual(saved);
    expect(buffer.byteLength).toBe(network.buffer.byteLength);
    expect(await readdir(folder)).toEqual(["city.reach"]);
    expect((await loadNetwork(path, walk)).arrays).toEqual(network.arrays);
  });

  it("is refused for another mode", async () => {
    await expect(loadNetwork(path, ebike)).rejects.toMatchObject({ reason: "network.badProfile" });
  });

  it("is refused when cut or altered anywhere", async () => {
    const whole = await readFile(path);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          expect(() => parseNetwork(whole.subarray(0, at))).toThrow(NetworkError);
          const altered = Buffer.from(whole);
          altered[at] = altered[at]! ^ by;
          expect(() => parseNetwork(altered)).toThrow(NetworkError);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is told from PBF, lists and GeoJSON by what is in the file", async () => {
    const other = join(folder, "roads");
    await writeFile(other, writePbf(city!));
    expect((await loadNetwork(other, walk)).nodeCount).toBe(network.nodeCount);
    await writeFile(other, '\uFEFF [{"name":"中华路","path":[[32.03,118.79],[32.031,118.79]]}]');
    expect((await loadNetwork(other, walk)).names).toEqual(["", "中华路"]);
    await writeFile(other, "");
    await expect(loadNetwork(other, walk)).rejects.toMatchObject({ reason: "network.empty" });
  });
});
