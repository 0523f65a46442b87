import { DatabaseError, DatabaseTimeoutError, DatabaseUnavailableError } from "./db/errors.ts";
import { AppError } from "./errors.ts";
import { FileStoreError } from "./files/fileStore.ts";
import { PhotoError } from "./files/photoError.ts";

const diskFull = "53100";
/** What no table can hold: NUL or broken text, and an instant outside the calendar. */
const unstorable = ["22021", "22P05", "22008"];
const duplicate = "23505";
/** Two writes waited for each other, and went on doing so when tried again. */
const collided = ["40001", "40P01"];

/** Faults of what we stand on, said in our own words; anything else is passed through. */
export function translateFault(error: unknown): unknown {
  if (error instanceof PhotoError) return photoFault(error);
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
  if (error instanceof DatabaseError && unstorable.includes(error.code))
    return new AppError("invalid", "request.invalid", undefined, { cause: error });
  if (error instanceof DatabaseError && collided.includes(error.code))
    return new AppError("unavailable", "database.busy", undefined, { cause: error });
  // A client-made id that somebody else's row has already: it is no new submission.
  if (error instanceof DatabaseError && error.code === duplicate && isKey(error.constraint))
    return new AppError("conflict", "submission.differentContent", undefined, { cause: error });
  return error;
}

const isKey = (constraint: string | undefined): boolean => constraint?.endsWith("_pk") ?? false;

/** Only a busy server is worth trying again with the same photo. */
function photoFault(error: PhotoError): AppError {
  const busy = error.reason === "photo.busy";
  const code = error.reason === "photo.tooSlow" ? "invalid" : error.code;
  return new AppError(code, error.reason, busy ? { retryAfterSeconds: 5 } : undefined, {
    cause: error,
  });
}
