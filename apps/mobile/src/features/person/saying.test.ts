import { expect, test } from "vitest";
import { sayingOf, type Form } from "./saying.ts";

const empty: Form = {
  topic: "identity",
  name: " ",
  citizenNumber: "",
  birth: "",
  sex: "",
  line: null,
  employerText: "",
  leftWork: false,
  area: null,
  address: "",
  leftHome: false,
};

test("an empty form of any topic says nothing", () => {
  for (const topic of ["identity", "work", "home"] as const)
    expect(sayingOf({ ...empty, topic })).toBeNull();
});

test("of who one is only what was filled in is sent", () => {
  expect(sayingOf({ ...empty, name: " 阿苏 ", sex: "female" })).toEqual({
    identity: { name: "阿苏", sex: "female" },
    work: null,
    home: null,
  });
});

test("what stands under another topic stays on the phone", () => {
  const form: Form = {
    ...empty,
    topic: "home",
    name: "阿苏",
    line: "delivery",
    area: { code: "990104004", name: "锦绣街道" },
    leftHome: true,
  };
  expect(sayingOf(form)).toEqual({
    identity: null,
    work: null,
    home: { area: "990104004", address: null, replaces: true },
  });
});
