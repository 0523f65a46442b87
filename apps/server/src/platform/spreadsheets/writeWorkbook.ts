import type { CellStyle, WriteSheet } from "hucre/xlsx";

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Marks of a cell that its author has to look at. */
export const wrongCell: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFD9D2" } },
};
export const headCell: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2F0EB" } },
  alignment: { wrapText: true, vertical: "center" },
};

/** An .xlsx file. Texts are written as texts, so that none runs as a formula, whatever it begins with. */
export async function writeWorkbook(sheets: WriteSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("hucre/xlsx");
  return Uint8Array.from(await writeXlsx({ sheets }));
}

/** A CSV file that every office program reads: UTF-8 with its mark, and no cell that runs as a formula. */
export async function writeText(rows: (string | number | null)[][]): Promise<string> {
  const { writeCsv } = await import("hucre/csv");
  return `\uFEFF${writeCsv(rows, { escapeFormulae: true })}`;
}
