import { expect, test } from "vitest";
import { compareSides } from "./compareSides.ts";
import type { Pair, PairSide } from "./queries.ts";

const side: PairSide = {
  name: "林一苇",
  citizenNumber: null,
  phone: "138****0001",
  birth: "1990-01-02",
  sex: "male",
  employer: "顺意配送",
  site: null,
  address: null,
  areaName: "望江社区",
};
const pair = (left: Partial<PairSide>, right: Partial<PairSide>, steps: Pair["steps"]) =>
  ({ left: { ...side, ...left }, right: { ...side, ...right }, steps }) as Pair;
const step = (column: string, weight: number, words = "") => ({
  column,
  level: "x",
  words,
  weight,
});

test("fields nobody knows are left out, and what one side lacks is unknown", () => {
  const rows = compareSides(pair({ site: "一站" }, {}, []));
  expect(rows.map(({ field }) => field)).toEqual([
    "name",
    "phone",
    "birth",
    "sex",
    "employer",
    "site",
    "areaName",
  ]);
  expect(rows.find(({ field }) => field === "site")).toMatchObject({
    left: "一站",
    right: null,
    agreement: "unknown",
  });
});

test("what the engine calls residence is the community of each side; an address is only read", () => {
  const rows = compareSides(
    pair({ address: "望江小区 3 幢" }, {}, [step("residence", 6.5, "居住地相同")]),
  );
  const of = (field: string) => rows.find((row) => row.field === field);
  expect(of("areaName")).toMatchObject({ agreement: "agrees", words: "居住地相同" });
  expect(of("address")).toMatchObject({ right: null, agreement: "unknown", words: "" });
});

test("the engine's weight decides between close and different, equality between equal and close", () => {
  const rows = compareSides(
    pair({ name: "林一苇" }, { name: "林一玮", birth: "1991-12-02", phone: "138****0001" }, [
      step("name", 4.2, "同音字"),
      step("birth", -5),
      step("phone", 9),
    ]),
  );
  const of = (field: string) => rows.find((row) => row.field === field);
  expect(of("name")).toMatchObject({ agreement: "close", words: "同音字" });
  expect(of("birth")?.agreement).toBe("differs");
  expect(of("phone")?.agreement).toBe("agrees");
});

test("what the engine could not compare is not called close", () => {
  const rows = compareSides(pair({ areaName: "临江区" }, {}, [step("residence", 0, "居住地缺")]));
  expect(rows.find(({ field }) => field === "areaName")?.agreement).toBe("unknown");
});
