import { DatabaseError, DatabaseTimeoutError, DatabaseUnavailableError } from "./db/errors.ts";
import { AppError } from "./errors.ts";
import { FileStoreError } from "./files/fileStore.ts";
import { PhotoError } from "./files/photoError.ts";

const diskFull = "53100";

/** Faults of what we stand on, said in our own words; anything else is passed through. */
export function translateFault(error: unknown): unknown {
  if (error instanceof PhotoError)
    return new AppError(error.code, error.reason, undefined, { cause: error });
  if (error instanceof FileStoreError && error.code !== "files.invalidKey")
    return error.code === "files.notFound"
      ? new AppError("notFound", "file.notFound", undefined, { cause: error })
      : new AppError("unavailable", error.code, undefined, { cause: error });
  if (error instanceof DatabaseTimeoutError)
    return new AppError("unavailable", "database.timeout", undefined, { cause: error });
  if (error instanceof DatabaseUnavailableError)
    return new AppError("unavailable", "database.unavailable", undefined, { cause: error });
  if (error instanceof DatabaseError && error.code === diskFull)
    return new AppError("unavailable", "files.diskFull", undefined, { cause: error });
  return error;
}
