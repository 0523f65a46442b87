import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readingsOf } from "../../../packages/linkage/src/text/readings.ts";

/** `both.csv` with the sound of each name as one more column: Splink has none of its own. Not timed. */
export function prepareForSplink(folder: string): string {
  const path = join(folder, "prepared.csv");
  const lines = readFileSync(join(folder, "both.csv"), "utf8").trimEnd().split("\n");
  const sound = (name: string): string =>
    [...name].map((char) => readingsOf(char)[0] ?? char).join(" ");
  writeFileSync(
    path,
    `${lines.map((line, i) => (i === 0 ? `${line},name_sound` : `${line},${sound(line.split(",", 2)[1]!)}`)).join("\n")}\n`,
  );
  return path;
}
