import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../../apps/server/src/platform/spreadsheets/index.ts";
import { createDice } from "../linkage/rosters/dice.ts";
import { drawPerson } from "../linkage/rosters/person.ts";
import { sources, spoil } from "../linkage/rosters/writeRosters.ts";
import { step } from "./numbers.ts";

const head = ["编号", "姓名", "性别", "身份证号", "手机号", "出生日期", "用工单位", "所属社区"];

/**
 * Writes an .xlsx of invented people, those of the numbers from `from` on, each somewhere in the given
 * communities. The first column names the person, so that links can be judged; nobody links by it.
 */
export async function writeList(
  path: string,
  list: { kind: "a" | "b"; from: number; rows: number; seed: number; communities: string[] },
): Promise<void> {
  const dice = createDice(list.seed * 31 + (list.kind === "a" ? 1 : 2));
  const rows = Array.from({ length: list.rows }, (_, i): string[] => {
    const number = list.from + ((i * step) % list.rows);
    const person = drawPerson(list.seed, number);
    const cells = spoil(person, sources[list.kind], dice).split(",");
    const home = list.communities[(number * 31) % list.communities.length]!;
    const elsewhere = dice.chance(0.1);
    const at = elsewhere ? dice.pick(list.communities) : home;
    return [`R${number}`, ...cells.slice(0, 6), at];
  });
  writeFileSync(path, await writeWorkbook([{ name: "名单", rows: [head, ...rows] }]));
}
