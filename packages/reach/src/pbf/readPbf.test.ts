import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NetworkError } from "../networkError.ts";
import { MISSING } from "../roads.ts";
import { randomCity } from "../testing/randomCity.ts";
import { blob, features, type OsmData, writePbf } from "../testing/writePbf.ts";
import { readPbf } from "./readPbf.ts";

const city: OsmData = {
  nodes: [
    { id: 11, lon: 1_187_900_000, lat: 320_300_000 },
    { id: 7_000_000_012, lon: 1_187_910_001, lat: -320_310_003 },
    {
      id: 13,
      lon: -1_187_920_000,
      lat: 320_320_000,
      tags: { barrier: "gate", foot: "yes", name: "x" },
    },
  ],
  ways: [
    {
      id: 1,
      refs: [11, 7_000_000_012, 13],
      tags: { highway: "residential", name: "中华路", lanes: "2" },
    },
    { id: 2, refs: [11, 13], tags: { building: "yes" } },
    { id: 3, refs: [13, 999, 11], tags: { highway: "footway" } },
  ],
};

async function faultOf(bytes: Uint8Array): Promise<NetworkError | null> {
  try {
    await readPbf(bytes);
    return null;
  } catch (error) {
    if (error instanceof NetworkError) return error;
    throw error;
  }
}

describe("readPbf", () => {
  it.each([true, false])("reads nodes, streets, names and gates; packed: %s", async (zip) => {
    const roads = await readPbf(writePbf(city, zip));
    const idOf = (ref: number) => (ref === MISSING ? null : roads.nodeId[ref]);
    const ways = [...roads.wayTags].map((tags, way) => ({
      ids: [...roads.refs.subarray(roads.wayStart[way], roads.wayStart[way + 1])].map(idOf),
      tags: roads.tagSets[tags],
      name: roads.names[roads.wayName[way]!],
    }));
    expect(ways).toEqual([
      { ids: [11, 7_000_000_012, 13], tags: { highway: "residential" }, name: "中华路" },
      { ids: [13, null, 11], tags: { highway: "footway" }, name: "" },
    ]);
    const far = roads.nodeId.indexOf(7_000_000_012);
    expect([roads.lon[far], roads.lat[far]]).toEqual([1_187_910_001, -320_310_003]);
    expect([...roads.nodeTags.values()]).toEqual([{ barrier: "gate", foot: "yes" }]);
    expect(roads.report).toMatchObject({ ways: 2, missingNodes: 1, doubledWays: 0 });
  });

  it("takes a way that comes twice once, and says so", async () => {
    const [first, , third] = city.ways;
    const roads = await readPbf(
      writePbf({ ...city, ways: [first!, third!, first!, third!, first!] }),
    );
    expect(roads.report).toMatchObject({ ways: 2, doubledWays: 3 });
  });

  it("says where a file was cut off", async () => {
    const whole = writePbf(city);
    for (let length = 1; length < whole.length; length++) {
      const fault = await faultOf(whole.subarray(0, length));
      // Cut between two blocks, nothing tells: the ways are missing, and building says so.
      if (fault === null) continue;
      expect(fault.reason).toBe("network.truncated");
      expect(fault.message).toMatch(/第 \d 块.*block \d, which starts at byte \d+ of/);
      expect(fault.offset).toBeLessThan(length);
    }
    expect((await faultOf(new Uint8Array()))?.reason).toBe("network.empty");
  });

  it("says which block is damaged", async () => {
    const whole = writePbf(city);
    const broken = Buffer.from(whole);
    const second = whole.indexOf("OSMData", whole.indexOf("OSMData") + 1);
    broken.fill(0xff, second + 30, second + 60);
    const fault = await faultOf(broken);
    expect(fault?.reason).toBe("network.damaged");
    expect(fault?.message).toMatch(/block 3 at byte \d+/);
  });

  it("refuses other files and what it cannot read", async () => {
    expect((await faultOf(Buffer.from("<osm version='0.6'>")))?.reason).toBe(
      "network.notARoadFile",
    );
    expect((await faultOf(Buffer.from("PK\u0003\u0004 something")))?.reason).toBe(
      "network.notARoadFile",
    );
    const future = blob("OSMHeader", features(["OsmSchema-V0.6", "LocationsOnWays2"]));
    const fault = await faultOf(future);
    expect(fault?.reason).toBe("network.unsupported");
    expect(fault?.message).toContain("LocationsOnWays2");
  });

  it("never fails otherwise, whatever bytes are changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCity,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (made, changes, zip) => {
          const bytes = writePbf(made, zip);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await faultOf(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });
});
