import { expect, test } from "vitest";
import { cellsAreTheirs, isTheirs } from "./theirs.ts";

const who = {
  names: ["王小满"],
  phones: ["19900000001"],
  citizenNumbers: ["990104199001010016"],
  births: ["1990-01-01"],
};
const said = { name: null, citizenNumber: null, phone: null, birth: null };

test.each([
  ["the citizen number", { citizenNumber: "990104199001010016" }, "yes"],
  [
    "another citizen number, the rest alike",
    { name: "王小满", birth: "1990-01-01", citizenNumber: "990104199001010024" },
    "no",
  ],
  ["the phone under another name", { name: "王小蛮", phone: "19900000001" }, "yes"],
  [
    "name and birth, another phone",
    { name: "王小满", birth: "1990-01-01", phone: "19900000002" },
    "yes",
  ],
  ["name and what a mask shows", { name: "王小满", phone: "199****0001" }, "yes"],
  ["the name alone", { name: "王小满" }, "maybe"],
  ["a birth alone", { name: "王小蛮", birth: "1990-01-01" }, "maybe"],
  ["nothing", { name: "李四" }, "no"],
] as const)("a row with %s", (_, row, answer) =>
  expect(isTheirs({ ...said, ...row }, who)).toBe(answer),
);

test.each([
  [["李四", "１９９ ０００００００１"], true],
  [["王小满", "990104********0016"], true],
  [["王小满", "1990年01月01日"], true],
  [["王小满", "1991-01-01"], false],
  [["李四", "***********"], false],
] as const)("cells %j", (cells, answer) => expect(cellsAreTheirs(cells, who)).toBe(answer));
