import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, DATUMS, isLngLat } from "./coordinates.ts";
import type { Datum, LngLat } from "./coordinates.ts";

const degrees = (value: number) => (value * Math.PI) / 180;

/** Great-circle distance in metres on a sphere of the mean radius. */
function metres(a: LngLat, b: LngLat): number {
  const lat = Math.sin(degrees(b.lat - a.lat) / 2) ** 2;
  const lng = Math.sin(degrees(b.lng - a.lng) / 2) ** 2;
  const chord = lat + Math.cos(degrees(a.lat)) * Math.cos(degrees(b.lat)) * lng;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(chord));
}

const point = (lng: [number, number], lat: [number, number]) =>
  fc.record({
    lng: fc.double({ min: lng[0], max: lng[1], noNaN: true }),
    lat: fc.double({ min: lat[0], max: lat[1], noNaN: true }),
  });
const inChina = point([73.5, 135], [18.2, 53.5]);
const anywhere = point([-180, 180], [-90, 90]);
const datum = fc.constantFrom<Datum>(...DATUMS);

describe("convert", () => {
  it.each([
    ["秦淮", { lng: 118.7946, lat: 32.0387 }, 540],
    ["南昌", { lng: 115.8582, lat: 28.6829 }, 603],
    ["达州", { lng: 107.468, lat: 31.2096 }, 499],
    ["包头", { lng: 109.8403, lat: 40.6574 }, 498],
  ])("moves a fix in %s by the known number of metres", (_, fix, expected) => {
    const shift = metres(fix, convert(fix, "WGS-84", "GCJ-02"));
    expect(Math.abs(shift - expected)).toBeLessThan(12);
  });

  it("agrees with published pairs of Tiananmen", () => {
    const wgs = { lng: 116.391_233_4, lat: 39.906_960_9 };
    const gcj = convert(wgs, "WGS-84", "GCJ-02");
    expect(metres(gcj, { lng: 116.397_477_5, lat: 39.908_364_5 })).toBeLessThan(2);
    const bd = convert(gcj, "GCJ-02", "BD-09");
    expect(metres(gcj, bd)).toBeGreaterThan(600);
    expect(metres(gcj, bd)).toBeLessThan(1300);
  });

  it("comes back within a tenth of a metre, from every datum to every other", () => {
    fc.assert(
      fc.property(inChina, datum, datum, (start, from, to) => {
        const back = convert(convert(start, from, to), to, from);
        expect(metres(start, back)).toBeLessThan(0.1);
      }),
      { numRuns: 3000 },
    );
  });

  it("comes back within a millimetre in fact", () => {
    fc.assert(
      fc.property(inChina, (start) => {
        const back = convert(convert(start, "WGS-84", "BD-09"), "BD-09", "WGS-84");
        expect(metres(start, back)).toBeLessThan(0.001);
      }),
      { numRuns: 1000 },
    );
  });

  it("goes to Baidu by way of GCJ-02", () => {
    fc.assert(
      fc.property(inChina, (start) => {
        expect(convert(start, "WGS-84", "BD-09")).toEqual(
          convert(convert(start, "WGS-84", "GCJ-02"), "GCJ-02", "BD-09"),
        );
      }),
    );
  });

  it("takes CGCS2000 and WGS-84 for the same", () => {
    fc.assert(
      fc.property(inChina, (start) => {
        expect(convert(start, "CGCS2000", "WGS-84")).toEqual(start);
        expect(convert(start, "WGS-84", "CGCS2000")).toEqual(start);
        expect(convert(start, "CGCS2000", "GCJ-02")).toEqual(convert(start, "WGS-84", "GCJ-02"));
      }),
    );
  });

  it.each([
    ["London", { lng: -0.1276, lat: 51.5072 }],
    ["Tokyo", { lng: 139.6917, lat: 35.6895 }],
    ["Sydney", { lng: 151.2093, lat: -33.8688 }],
    ["the corner of the globe", { lng: -180, lat: -90 }],
  ])("leaves %s where it is", (_, place) => {
    for (const from of DATUMS) {
      for (const to of DATUMS) expect(convert(place, from, to)).toEqual(place);
    }
  });

  it("ends everywhere, also at the edge of the box where there is no inverse", () => {
    const edge = fc.oneof(
      point([72.003, 72.02], [0.8, 56]),
      point([137.82, 137.84], [0.8, 56]),
      point([72, 138], [0.82, 0.84]),
      point([72, 138], [55.81, 55.83]),
    );
    fc.assert(
      fc.property(fc.oneof(edge, anywhere), datum, datum, (start, from, to) => {
        expect(metres(start, convert(start, from, to))).toBeLessThan(5000);
      }),
      { numRuns: 3000 },
    );
  });

  it("refuses swapped axes and what is not a number", () => {
    for (const bad of [
      { lng: 32.03, lat: 118.79 },
      { lng: 181, lat: 0 },
      { lng: 0, lat: -90.001 },
      { lng: Number.NaN, lat: 30 },
      { lng: 118, lat: Number.POSITIVE_INFINITY },
    ]) {
      expect(isLngLat(bad)).toBe(false);
      expect(() => convert(bad, "WGS-84", "GCJ-02")).toThrow(RangeError);
      expect(() => convert(bad, "WGS-84", "WGS-84")).toThrow(RangeError);
    }
  });

  it("never changes the point it is given", () => {
    const start = Object.freeze({ lng: 118.79, lat: 32.03 });
    expect(convert(start, "WGS-84", "WGS-84")).not.toBe(start);
    expect(convert(start, "BD-09", "WGS-84")).not.toEqual(start);
  });
});
