import { scanCsv } from "./scanCsv.ts";

export interface CsvHead {
  delimiter: number;
  headers: string[];
  /** First byte after the header. */
  from: number;
}

const candidates = [44, 9, 59, 124];

/** The header of a CSV file: comma, tab, semicolon or bar between cells, whichever the first line has most of. */
export function readHeader(bytes: Uint8Array): CsvHead {
  let end = 0;
  let inside = false;
  const seen = new Map(candidates.map((one) => [one, 0]));
  for (; end < bytes.length; end++) {
    const b = bytes[end]!;
    if (b === 34) inside = !inside;
    else if (inside) continue;
    else if (b === 10 || b === 13) break;
    else if (seen.has(b)) seen.set(b, seen.get(b)! + 1);
  }
  const delimiter = candidates.toSorted((x, y) => seen.get(y)! - seen.get(x)!)[0]!;
  const columns = seen.get(delimiter)! + 1;
  const line = Uint8Array.from(bytes.subarray(0, end));
  const wanted = Int16Array.from({ length: columns }, (_, i) => i);
  const cells = scanCsv({ bytes: line, from: 0, to: line.length, delimiter, wanted, columns });
  const text = new TextDecoder();
  const headers =
    wanted.length === 0 || cells.rows === 0
      ? []
      : [...wanted].map((i) =>
          text
            .decode(line.subarray(cells.start[i]![0]!, cells.start[i]![0]! + cells.length[i]![0]!))
            .trim(),
        );
  return { delimiter, headers, from: end };
}
