import { type ArchiveEntry, inflate, readDirectory } from "./archive.ts";
import { limits } from "./limits.ts";
import { SpreadsheetError } from "./spreadsheetError.ts";

/** A merged block, rows and columns from 0, ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface WorkbookShape {
  /** Of each sheet in the order of its tabs. */
  merges: Merge[][];
}

const tailBytes = 2 * 1024 * 1024;

/**
 * Inflates every entry once, counting, before a parser is let near it, and notes the merged blocks.
 * @throws SpreadsheetError for archives that are not workbooks or grow past the limit.
 */
export async function inspectWorkbook(bytes: Uint8Array): Promise<WorkbookShape> {
  const entries = readDirectory(bytes);
  const spent = { bytes: 0 };
  const kept = new Map<string, string>();
  for (const entry of entries) {
    const text = await throughput(entry, spent);
    if (text !== null) kept.set(entry.name, text);
  }
  const book = kept.get("xl/workbook.xml");
  if (book === undefined) throw new SpreadsheetError("list.notSpreadsheet");
  const targets = new Map(
    [...(kept.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")] as const,
    ),
  );
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
  return { merges: sheets.map((path) => mergesIn(kept.get(path) ?? "")) };
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** What stands after the rows of a sheet, and the two small files that name the sheets; else nothing. */
async function throughput(entry: ArchiveEntry, spent: { bytes: number }): Promise<string | null> {
  const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name);
  const isName = entry.name === "xl/workbook.xml" || entry.name === "xl/_rels/workbook.xml.rels";
  let tail = Buffer.alloc(0);
  for await (const piece of inflate(entry, spent)) {
    if (!isSheet && !isName) continue;
    const joined = Buffer.concat([tail, piece]);
    tail = joined.length > tailBytes ? joined.subarray(joined.length - tailBytes) : joined;
    if (!isSheet) continue;
    const rowsEnd = tail.lastIndexOf("</sheetData>");
    // Copied, so that no view keeps the pieces before it alive.
    if (rowsEnd > 0) tail = Buffer.from(tail.subarray(rowsEnd));
    else if (tail.length > 64) tail = Buffer.from(tail.subarray(tail.length - 64));
  }
  return isSheet || isName ? tail.toString("utf8") : null;
}

function mergesIn(text: string): Merge[] {
  const merges: Merge[] = [];
  for (const [, from, fromRow, to, toRow] of text.matchAll(
    /<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g,
  )) {
    if (merges.length >= limits.merges) break;
    merges.push({
      top: Number(fromRow) - 1,
      bottom: Number(toRow) - 1,
      left: columnOf(from ?? "A"),
      right: columnOf(to ?? "A"),
    });
  }
  return merges;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
