export type PhotoReason =
  | "photo.notAnImage"
  | "photo.unsupported"
  | "photo.truncated"
  | "photo.damaged"
  | "photo.tooLarge"
  | "photo.tooManyPixels"
  | "photo.tooSlow"
  | "photo.busy";

/**
 * Why a photo was refused. `invalid`: another file is needed; `limit`: a smaller one, or for
 * `photo.busy` the same one later.
 */
export class PhotoError extends Error {
  readonly code: "invalid" | "limit";
  readonly reason: PhotoReason;

  constructor(code: "invalid" | "limit", reason: PhotoReason, cause?: unknown) {
    super(reason, { cause });
    this.name = "PhotoError";
    this.code = code;
    this.reason = reason;
  }
}
