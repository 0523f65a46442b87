/** What the database said, in the same fields whichever engine said it. */
export interface DatabaseErrorFields {
  /** SQLSTATE, five characters. */
  code: string;
  message: string;
  detail?: string | undefined;
  constraint?: string | undefined;
  table?: string | undefined;
  column?: string | undefined;
}

export class DatabaseError extends Error {
  override name = "DatabaseError";
  readonly code: string;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;

  constructor(fields: DatabaseErrorFields, options?: ErrorOptions) {
    super(fields.message, options);
    this.code = fields.code;
    this.detail = fields.detail;
    this.constraint = fields.constraint;
    this.table = fields.table;
    this.column = fields.column;
  }
}

/** A statement ran past its limit and was stopped; its transaction is gone. */
export class DatabaseTimeoutError extends DatabaseError {
  override name = "DatabaseTimeoutError";
}

/** No answer from the database; whether an open COMMIT arrived is unknown. Worth trying again. */
export class DatabaseUnavailableError extends DatabaseError {
  override name = "DatabaseUnavailableError";
}

/** Another process has this data folder open. */
export class DatabaseLockedError extends Error {
  override name = "DatabaseLockedError";
  readonly folder: string;

  constructor(folder: string, options?: ErrorOptions) {
    super(
      `数据目录正被另一个聚新进程使用：${folder}。请先停止那个进程，或用 JUXIN_DATA 指定另一个目录。 ` +
        `The data folder is in use by another Juxin process: ${folder}. ` +
        "Stop that process first, or choose another folder with JUXIN_DATA.",
      options,
    );
    this.folder = folder;
  }
}

/** The server, its roles or its addresses are not set up as Juxin needs them. */
export class DatabaseSetupError extends Error {
  override name = "DatabaseSetupError";
}

/** The migrations in the folder and those in the database do not belong together. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/** Why a backup was not made or not restored; nothing was changed. */
export type BackupReason = "notABackup" | "damaged" | "migrations" | "notEmpty";

export class BackupError extends Error {
  override name = "BackupError";
  readonly reason: BackupReason;

  constructor(reason: BackupReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

export function statementTimeout(limitMs: number): DatabaseTimeoutError {
  return new DatabaseTimeoutError({
    code: "57014",
    message: `statement stopped after ${limitMs} ms`,
  });
}

export function unavailable(message: string, cause?: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError({ code: "08006", message }, { cause });
}

/** Picks the class by SQLSTATE: 57014 timeout, 08/57P/53300 unavailable, else DatabaseError. */
export function databaseError(fields: DatabaseErrorFields, cause?: unknown): DatabaseError {
  if (fields.code === "57014") return new DatabaseTimeoutError(fields, { cause });
  if (/^(08|57P0[1-5]|53300|25P03)/.test(fields.code)) {
    return new DatabaseUnavailableError(fields, { cause });
  }
  return new DatabaseError(fields, { cause });
}
