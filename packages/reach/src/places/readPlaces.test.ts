import { describe, expect, it } from "vitest";
import { PlaceListError, readPlaces } from "./readPlaces.ts";

const read = (text: string, datum?: Parameters<typeof readPlaces>[1]) =>
  readPlaces(new TextEncoder().encode(text), datum);

describe("readPlaces", () => {
  it.each([
    ["id,lon,lat\na,118.79,32.03\n"],
    ["\uFEFFID;Latitude;Longitude\r\na;32.03;118.79\r\n"],
    ["编号,经度,纬度\na,118.79,32.03"],
    ["lat,lng,code\n\n32.03,118.79,a\n\n"],
    ["y\tx\tid\n32.03\t 118.79 \ta\n"],
  ])("finds the columns of %j", (text) => {
    expect(read(text)).toMatchObject({
      places: [{ id: "a", lon: 118.79, lat: 32.03 }],
      faults: [],
    });
  });

  it("keeps names with commas, quotes and line breaks, every column, and the line", () => {
    const { places } = read(
      'id,name,lon,lat,open\n1,"驿站 ""甲"",\n东门",118.79,32.03,08:00\n,乙,118.8,32.04,\n',
    );
    expect(places).toMatchObject([
      { id: "1", name: '驿站 "甲",\n东门', line: 2, fields: { open: "08:00" } },
      { id: "2", name: "乙", line: 4 },
    ]);
  });

  it("reads the encoding spreadsheets in China save", () => {
    // 名称,经度,纬度 / 驿站,118.79,32.03 in GB 18030.
    const head = [
      0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbe, 0xad, 0xb6, 0xc8, 0x2c, 0xce, 0xb3, 0xb6, 0xc8, 0x0a,
    ];
    const bytes = Uint8Array.from([
      ...head,
      0xe6,
      0xe4,
      0xd5,
      0xbe,
      ...Buffer.from(",118.79,32.03\n"),
    ]);
    expect(readPlaces(bytes).places).toMatchObject([{ name: "驿站", lon: 118.79 }]);
  });

  it("brings other datums to WGS-84", () => {
    const [place] = read("lon,lat\n118.7997,32.0366\n", "GCJ-02").places;
    expect(place!.lon).toBeCloseTo(118.7946, 3);
    expect(place!.lat).toBeCloseTo(32.0387, 3);
  });

  it("names each row it cannot place, and why", () => {
    expect(
      read("id,lon,lat\na,,32\nb,x,32\nc,32.03,118.79\nd,400,32\ne,118.79,32.03\n"),
    ).toMatchObject({
      places: [{ id: "e" }],
      faults: [
        { id: "a", line: 2, reason: "notACoordinate" },
        { id: "b", line: 3, reason: "notACoordinate" },
        { id: "c", line: 4, reason: "axesSwapped" },
        { id: "d", line: 5, reason: "notACoordinate" },
      ],
    });
  });

  it("refuses a list that does not say where", () => {
    expect(() => read("id,name\n1,a\n")).toThrow(PlaceListError);
    expect(() => read("")).toThrow(/空/);
  });
});
