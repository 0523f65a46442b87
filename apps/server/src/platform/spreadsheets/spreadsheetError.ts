/** Why a file cannot be read as a table; each has its sentence in the web catalogs. */
export type SpreadsheetFault =
  | "list.empty"
  | "list.oldFormat"
  | "list.locked"
  | "list.notSpreadsheet"
  | "list.damaged"
  | "list.tooLarge"
  | "list.tooManyRows"
  | "list.tooManyColumns"
  | "list.unknownEncoding";

export class SpreadsheetError extends Error {
  readonly reason: SpreadsheetFault;

  constructor(reason: SpreadsheetFault, cause?: unknown) {
    super(reason, { cause });
    this.name = "SpreadsheetError";
    this.reason = reason;
  }
}
