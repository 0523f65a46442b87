import {
  openTable,
  SpreadsheetError,
  type Table,
  type TableRow,
} from "../../../platform/spreadsheets/index.ts";
import type { ColumnKind } from "../columns/columnKind.ts";
import { readCell } from "../columns/readCell.ts";
import { recognise, type Recognised } from "../columns/recognise.ts";
import { areaFinder } from "../lists/areaFinder.ts";
import { checkRow } from "../lists/checkRow.ts";
import { maskCell } from "../lists/maskCell.ts";
import { addedColumns } from "../lists/words.ts";
import type { ReadTask, ThreadMessage } from "./threadMessages.ts";

const sampleRows = 120;
const mostSheets = 8;

/** Finds the sheet and its head, guesses the columns, and counts what would be wrong by that guess. */
export async function readList(task: ReadTask): Promise<ThreadMessage & { kind: "read" }> {
  const table = await openTable(task.bytes);
  const { sheet, found } = await bestSheet(table);
  if (found.headRow === 0 || found.columns.length === 0) throw new SpreadsheetError("list.empty");
  const remembered = recall(found.columns, task.remembered);
  const kinds = remembered ?? found.columns.map(({ kind }) => kind);
  const rules = {
    columns: kinds,
    findArea: areaFinder(task.areas, task.area),
    area: task.area,
    today: task.today,
  };
  const samples: string[][] = [];
  let rows = 0;
  let bad = 0;
  let outside = 0;
  let placed = 0;
  for await (const row of table.rows(sheet)) {
    if (row.number <= found.headRow || isBlank(row)) continue;
    rows += 1;
    if (samples.length < 5) samples.push(row.cells.map((cell) => readCell(cell).text));
    const { facts, issues } = checkRow(row.cells, rules);
    if (issues.some(({ error }) => error)) bad += 1;
    if (facts.area !== null) placed += 1;
    if (issues.some(({ code }) => code === "areaOutside")) outside += 1;
  }
  if (rows === 0) throw new SpreadsheetError("list.empty");
  return {
    kind: "read",
    layout: { sheet, headRow: found.headRow },
    columns: found.columns.map(({ header, confidence }, at) => ({
      header,
      kind: kinds[at] ?? "ignore",
      confidence: remembered === null ? Math.round(confidence * 100) / 100 : 1,
      sample: samples.map((texts) => maskCell(kinds[at] ?? "ignore", texts[at] ?? "")),
    })),
    remembered: remembered !== null,
    rows,
    bad,
    outside,
    placed,
  };
}

export const isBlank = (row: TableRow): boolean =>
  row.cells.every((cell) => cell === null || cell === "");

/** Instructions often come first: the sheet whose head says most is the list. */
async function bestSheet(table: Table): Promise<{ sheet: number; found: Recognised }> {
  let best: { sheet: number; found: Recognised } | null = null;
  let most = -1;
  for (let sheet = 0; sheet < Math.min(table.sheets, mostSheets); sheet += 1) {
    const sample: TableRow[] = [];
    for await (const row of table.rows(sheet)) {
      if (!isBlank(row)) sample.push(row);
      if (sample.length >= sampleRows) break;
    }
    const found = recognise(sample);
    const known = found.columns.filter(({ kind }) => kind !== "ignore").length;
    if (known > most) [most, best] = [known, { sheet, found }];
  }
  if (best === null) throw new SpreadsheetError("list.empty");
  return best;
}

/** What was settled for this source last time, when the head is the same but for what we added ourselves. */
function recall(
  columns: Recognised["columns"],
  remembered: ReadTask["remembered"],
): ColumnKind[] | null {
  const added = columns.slice(remembered.length).map(({ header }) => header);
  if (remembered.length === 0 || columns.length < remembered.length) return null;
  if (!added.every(isOurs)) return null;
  return remembered.every(({ header }, at) => header === columns[at]?.header)
    ? columns.map((_, at) => remembered[at]?.kind ?? "ignore")
    : null;
}

const isOurs = (header: string): boolean => addedColumns.some((own) => own === header);
