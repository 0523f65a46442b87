import { closeSync, openSync, writeSync } from "node:fs";
import type { Language, Linkage } from "../api.ts";
import { csvCell } from "./csvCell.ts";

const chunk = 8192;

/** Writes `left_id,right_id,probability,weight,explanation`, a pair a line, in order of the lists. */
export function writePairs(linkage: Linkage, path: string, language: Language): void {
  const { pairs } = linkage;
  const side = linkage.rows[1] === 0 ? 0 : 1;
  writeLines(path, "left_id,right_id,probability,weight,explanation", pairs.length, (k) =>
    [
      csvCell(linkage.idOf(0, pairs.left[k]!)),
      csvCell(linkage.idOf(side, pairs.right[k]!)),
      pairs.probability[k]!.toFixed(6),
      pairs.weight[k]!.toFixed(3),
      csvCell(linkage.words(k, language)),
    ].join(","),
  );
}

/** Writes `id,source,cluster`, every record of every list; a record that links to none is a cluster of its own. */
export function writeClusters(linkage: Linkage, path: string): void {
  const [left, right] = linkage.rows;
  const heads = linkage.clusterOf();
  writeLines(path, "id,source,cluster", left + right, (row) => {
    const own = row < left;
    return `${csvCell(linkage.idOf(own ? 0 : 1, own ? row : row - left))},${own ? "left" : "right"},${heads[row]! + 1}`;
  });
}

function writeLines(
  path: string,
  head: string,
  lines: number,
  lineOf: (i: number) => string,
): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, `${head}\n`);
    for (let from = 0; from < lines; from += chunk) {
      let text = "";
      for (let i = from; i < Math.min(lines, from + chunk); i++) text += `${lineOf(i)}\n`;
      writeSync(file, text);
    }
  } finally {
    closeSync(file);
  }
}
