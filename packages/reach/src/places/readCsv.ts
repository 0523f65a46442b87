/** Bytes of a table as text: UTF-8 where it is, else GB 18030, as spreadsheets in China save it. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

export interface CsvRow {
  /** Line in the file on which the row begins, from 1. */
  line: number;
  cells: string[];
}

/** Rows of a CSV (RFC 4180; commas, semicolons or tabs, whichever the first line has). Empty lines are left out. */
export function readCsv(text: string): CsvRow[] {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const head = body.slice(0, body.search(/[\r\n]|$/));
  const comma = [",", "\t", ";"].find((one) => head.includes(one)) ?? ",";
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [cell, quoted, line, begun] = ["", false, 1, 1];
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begun, cells });
    [cells, cell] = [[], ""];
  };
  for (let i = 0; i < body.length; i++) {
    const c = body[i]!;
    if (c === "\n") line += 1;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (body[i + 1] === '"') cell += body[++i]!;
      else quoted = false;
    } else if (c === '"' && cell.trim() === "") [cell, quoted] = ["", true];
    else if (c === comma) {
      cells.push(cell);
      cell = "";
    } else if (c === "\n" || (c === "\r" && body[i + 1] !== "\n")) {
      endRow();
      begun = line;
    } else if (c !== "\r") cell += c;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}
