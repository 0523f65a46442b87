import { parseCsv } from "hucre/csv";
import { streamXlsxRows } from "hucre/xlsx";
import { decodeText } from "./decodeText.ts";
import { inspectWorkbook, type Merge } from "./inspectWorkbook.ts";
import { limits } from "./limits.ts";
import { SpreadsheetError } from "./spreadsheetError.ts";

export type Cell = string | number | boolean | Date | null;

export interface TableRow {
  /** As the sheet numbers it, from 1. */
  number: number;
  cells: Cell[];
}

export interface Table {
  /** How many sheets there are; a CSV file is one. */
  sheets: number;
  rows(sheet: number): AsyncGenerator<TableRow>;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOle = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

/**
 * Opens .xlsx or .csv of any encoding. Heavy: meant for a thread with a memory limit of its own.
 * @throws SpreadsheetError for whatever is no table or too much of one.
 */
export async function openTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new SpreadsheetError("list.empty");
  if (bytes.length > limits.fileBytes) throw new SpreadsheetError("list.tooLarge");
  if (isOle(bytes)) throw new SpreadsheetError("list.oldFormat");
  if (isZip(bytes)) {
    const { merges } = await inspectWorkbook(bytes);
    return {
      sheets: merges.length,
      rows: (sheet) => filled(sheetRows(bytes, sheet), merges[sheet] ?? []),
    };
  }
  const { text } = decodeText(bytes);
  return { sheets: 1, rows: () => textRows(text) };
}

async function* sheetRows(bytes: Uint8Array, sheet: number): AsyncGenerator<TableRow> {
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
      yield checked(index + 1, values as Cell[]);
  } catch (error) {
    throw error instanceof SpreadsheetError ? error : new SpreadsheetError("list.damaged", error);
  }
}

async function* textRows(text: string): AsyncGenerator<TableRow> {
  const rows = parseCsv(text, { maxRows: limits.rows + 1 });
  for (const [index, values] of rows.entries()) yield checked(index + 1, values as Cell[]);
}

function checked(number: number, values: Cell[]): TableRow {
  if (number > limits.rows) throw new SpreadsheetError("list.tooManyRows");
  let last = values.length;
  while (last > 0 && (values[last - 1] === null || values[last - 1] === "")) last -= 1;
  if (last > limits.columns) throw new SpreadsheetError("list.tooManyColumns");
  return {
    number,
    cells: values
      .slice(0, last)
      .map((cell) =>
        typeof cell === "string" && cell.length > limits.cellCharacters
          ? cell.slice(0, limits.cellCharacters)
          : cell,
      ),
  };
}

/** Gives every cell of a merged block the value of its first, as its author sees it. */
async function* filled(
  rows: AsyncGenerator<TableRow>,
  merges: readonly Merge[],
): AsyncGenerator<TableRow> {
  const waiting = merges
    .filter(({ bottom, right }) => bottom < limits.rows && right < limits.columns)
    .toSorted((a, b) => b.top - a.top);
  let open: { merge: Merge; value: Cell }[] = [];
  for await (const row of rows) {
    const at = row.number - 1;
    open = open.filter(({ merge }) => merge.bottom >= at);
    while (waiting.length > 0 && waiting.at(-1)!.top <= at) {
      const merge = waiting.pop()!;
      const value = merge.top === at ? (row.cells[merge.left] ?? null) : null;
      if (value !== null) open.push({ merge, value });
    }
    for (const { merge, value } of open)
      for (let column = merge.left; column <= merge.right; column += 1) {
        while (row.cells.length <= column) row.cells.push(null);
        row.cells[column] ??= value;
      }
    yield row;
  }
}
