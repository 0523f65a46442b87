import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readingsOf } from "../../../packages/linkage/src/text/readings.ts";

const step = 2 ** 24;

/** `both.csv` with the sound of each name as one more column: Splink has none of its own. Not timed. */
export function prepareForSplink(folder: string): string {
  const path = join(folder, "prepared.csv");
  const [from, to] = [openSync(join(folder, "both.csv"), "r"), openSync(path, "w")];
  const sound = (name: string): string =>
    [...name].map((char) => readingsOf(char)[0] ?? char).join(" ");
  let added = ",name_sound\n";
  // Line by line out of pieces: five million rows are more than one string may hold.
  let rest = Buffer.alloc(0);
  for (;;) {
    const piece = Buffer.alloc(step);
    const got = readSync(from, piece, 0, step, null);
    if (got === 0) break;
    const bytes = Buffer.concat([rest, piece.subarray(0, got)]);
    const end = bytes.lastIndexOf(10) + 1;
    rest = bytes.subarray(end);
    let text = "";
    for (const line of bytes.toString("utf8", 0, end).trimEnd().split("\n")) {
      text += line + (added || `,${sound(line.split(",", 2)[1]!)}\n`);
      added = "";
    }
    writeSync(to, text);
  }
  closeSync(from);
  closeSync(to);
  return path;
}
