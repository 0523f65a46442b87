export type FileStat = Readonly<{ bytes: number; writtenAt: Date }>;

/**
 * Where bytes lie that the database only names. A key is one to four lower-case segments,
 * `990104/0190…-….full.jpg`. Every method throws FileStoreError; what is stored is whole or absent.
 */
export type FileStore = Readonly<{
  /** On return the bytes survive a power cut. An existing key is replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** `files.notFound` when there is none. */
  get(key: string): Promise<Uint8Array>;
  /** Nothing happens when there is none. */
  delete(key: string): Promise<void>;
  stat(key: string): Promise<FileStat | null>;
  /** Every stored key, in no order: for backups and for finding what no row names any more. */
  keys(): AsyncIterable<string>;
}>;

export type FileStoreErrorCode =
  | "files.invalidKey"
  | "files.notFound"
  | "files.diskFull"
  | "files.unavailable";

/** `files.diskFull` and `files.unavailable` pass by themselves: answer 507/503 and let the client retry. */
export class FileStoreError extends Error {
  readonly code: FileStoreErrorCode;

  constructor(code: FileStoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "FileStoreError";
    this.code = code;
  }
}

/** The store's word for what the file system said. */
export function fileStoreError(error: unknown): FileStoreError {
  if (error instanceof FileStoreError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new FileStoreError("files.notFound", "No such file.", error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new FileStoreError("files.diskFull", "The disk is full.", error);
  }
  return new FileStoreError("files.unavailable", message, error);
}
