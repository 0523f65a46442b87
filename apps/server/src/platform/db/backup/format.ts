/**
 * A backup is one gzip'd file of JSON lines, in this order: the header; for each table its
 * columns, then lines of rows; the sequences; for each file its path, then lines of bytes; last
 * the end, with the SHA-256 of every byte before it. Values are in PostgreSQL's text form, so
 * that both engines read them back exactly.
 */
export interface BackupHeader {
  format: "juxin-backup";
  version: 1;
  createdAt: string;
  engine: string;
  migrations: { name: string; checksum: string }[];
  /** Rows by table. */
  tables: Record<string, number>;
}

export type BackupLine =
  | { table: string; columns: string[] }
  /** Each row a list of texts and nulls. */
  | { rows: (string | null)[][] }
  | { sequence: string; last: number }
  /** Path below the folder of files, with `/`. */
  | { file: string }
  /** Base64. */
  | { bytes: string }
  | { end: true; sha256: string };

export interface BackupSummary {
  createdAt: string;
  tables: number;
  rows: number;
  files: number;
}

/** Told now and then; `of` is the number of rows in all. */
export type BackupProgress = (rows: number, of: number) => void;
