import type { OpenList } from "../load/openList.ts";
import { scanCsv } from "../load/scanCsv.ts";

export interface Sampled {
  /** Values by column of the list. */
  values: string[][];
  /** About how many rows the list has. */
  rows: number;
}

const stretches = 40;

/** Some thousand rows from all over a list. */
export function sampleRows(
  { bytes, from, delimiter, headers }: OpenList,
  wantedRows = 6000,
): Sampled {
  const wanted = Int16Array.from(headers, (_, i) => i);
  const values: string[][] = headers.map(() => []);
  const decoder = new TextDecoder();
  const body = bytes.length - from;
  const whole = body < stretches * 2 ** 16;
  const parts = whole ? 1 : stretches;
  let seen = 0;
  let seenBytes = 0;
  for (let part = 0; part < parts; part++) {
    let start = from + Math.floor((body / parts) * part);
    if (part > 0) start = bytes.indexOf(10, start) + 1;
    let end = whole ? bytes.length : Math.min(bytes.length, start + 2 ** 16);
    if (end < bytes.length) end = bytes.lastIndexOf(10, end) + 1;
    if (start <= 0 || end <= start) continue;
    const copy = Uint8Array.from(bytes.subarray(start, end));
    const cells = scanCsv({
      bytes: copy,
      from: 0,
      to: copy.length,
      delimiter,
      wanted,
      columns: headers.length,
    });
    seen += cells.rows;
    seenBytes += copy.length;
    const step = Math.max(1, Math.ceil(cells.rows / (wantedRows / parts)));
    for (let row = 0; row < cells.rows; row += step)
      headers.forEach((_, i) => {
        const at = cells.start[i]![row]!;
        values[i]!.push(decoder.decode(copy.subarray(at, at + cells.length[i]![row]!)).trim());
      });
  }
  return { values, rows: seenBytes === 0 ? 0 : Math.round((seen / seenBytes) * body) };
}
