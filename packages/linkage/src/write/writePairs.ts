import type { Language, Linkage } from "../api.ts";
import { longestId } from "../load/idList.ts";
import { csvCell } from "./csvCell.ts";
import { LineWriter } from "./lineWriter.ts";

/** Writes `left_id,right_id,probability,weight,explanation`, a pair a line, in order of the lists. */
export function writePairs(linkage: Linkage, path: string, language: Language): void {
  const { pairs } = linkage;
  const side = linkage.rows[1] === 0 ? 0 : 1;
  const out = new LineWriter(path);
  try {
    const writeId = idWriter(linkage, out);
    out.text("left_id,right_id,probability,weight,explanation\n");
    for (let k = 0; k < pairs.length; k++) {
      writeId(0, pairs.left[k]!);
      out.text(",");
      writeId(side, pairs.right[k]!);
      const words = csvCell(linkage.words(k, language));
      out.text(`,${pairs.probability[k]!.toFixed(6)},${pairs.weight[k]!.toFixed(3)},${words}\n`);
    }
  } finally {
    out.close();
  }
}

/** Writes `id,source,cluster`, every record of every list; a record that links to none is a cluster of its own. */
export function writeClusters(linkage: Linkage, path: string): void {
  const [left, right] = linkage.rows;
  const heads = linkage.clusterOf();
  const out = new LineWriter(path);
  try {
    const writeId = idWriter(linkage, out);
    out.text("id,source,cluster\n");
    for (let row = 0; row < left + right; row++) {
      const own = row < left;
      writeId(own ? 0 : 1, own ? row : row - left);
      out.text(own ? ",left," : ",right,");
      out.number(heads[row]! + 1);
      out.text("\n");
    }
  } finally {
    out.close();
  }
}

const idWriter = (linkage: Linkage, out: LineWriter) => {
  let side: 0 | 1 = 0;
  let row = 0;
  const copy = (into: Uint8Array, at: number): number => linkage.copyId(side, row, into, at);
  return (ownSide: 0 | 1, ownRow: number): void => {
    side = ownSide;
    row = ownRow;
    if (out.bytes(longestId, copy) === 0) out.text(csvCell(linkage.idOf(side, row)));
  };
};
