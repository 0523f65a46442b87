import { expect, test } from "vitest";
import { changedPlace, namesOf, saidPlace, typedPlace } from "./placeValues.ts";

const known = {
  name: "柳巷站",
  shortNames: ["柳巷", "西柳"],
  line: "delivery" as const,
  area: "990104001001",
  address: "",
  lng: 118.79,
  lat: 32.04,
  openedOn: null,
};

test("what was typed as it stood changes nothing", () => {
  expect(changedPlace(typedPlace(known), known)).toEqual({});
});

test("only what differs is sent, a position whole and with its datum", () => {
  const typed = { ...typedPlace(known), name: " 柳巷新站 ", shortNames: "柳巷，新柳", lng: 118.8 };
  expect(changedPlace(typed, known)).toEqual({
    name: "柳巷新站",
    shortNames: ["柳巷", "新柳"],
    point: { lng: 118.8, lat: 32.04, datum: "WGS-84" },
  });
  expect(changedPlace({ ...typedPlace(known), lng: null, lat: null }, known)).toEqual({
    point: null,
  });
  // Another datum beside the old numbers is no new position.
  expect(changedPlace({ ...typedPlace(known), datum: "GCJ-02" }, known)).toEqual({});
});

test("short names are parted by the marks that people use; half a position is none", () => {
  expect(namesOf("甲、乙， 丙;丁")).toEqual(["甲", "乙", "丙", "丁"]);
  expect(saidPlace({ ...typedPlace(known), lat: null }).point).toBeNull();
});
