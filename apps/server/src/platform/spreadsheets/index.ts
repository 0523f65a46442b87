/** Spreadsheets: the one door for reading and writing .xlsx and .csv; hostile files stop here. */
export { decodeText, type Encoding, encodingOf } from "./decodeText.ts";
export { encodeGb18030 } from "./encodeGb18030.ts";
export { limits as spreadsheetLimits } from "./limits.ts";
export { type Cell, openTable, type Table, type TableRow } from "./readTable.ts";
export { SpreadsheetError, type SpreadsheetFault } from "./spreadsheetError.ts";
export { headCell, spreadsheetType, writeText, writeWorkbook, wrongCell } from "./writeWorkbook.ts";
