/** What went wrong, in eight codes; `reason` is stable and names the sentence in the web catalogs. */
const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  precondition: 412,
  limit: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof statusOf;
export type ErrorStatus = (typeof statusOf)[ErrorCode] | 413 | 500;

export interface Issue {
  path: string;
  reason: string;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly detail: Record<string, unknown> | undefined;
  readonly issues: Issue[] | undefined;

  constructor(
    code: ErrorCode,
    reason: string,
    detail?: Record<string, unknown>,
    options?: { issues?: Issue[]; cause?: unknown },
  ) {
    super(reason, { cause: options?.cause });
    this.name = "AppError";
    this.code = code;
    this.reason = reason;
    this.detail = detail;
    this.issues = options?.issues;
  }

  get status(): ErrorStatus {
    return /\.(?:tooLarge|tooManyPixels)$/.test(this.reason) ? 413 : statusOf[this.code];
  }
}

export const notFound = (what: string): AppError => new AppError("notFound", `${what}.notFound`);

/** What is wrong in an entry, all of it at once. */
export const invalidFields = (issues: Issue[]): AppError =>
  new AppError("invalid", "request.invalid", undefined, { issues });

/** One field of an entry that is wrong. */
export const invalid = (path: string, reason: string): AppError =>
  invalidFields([{ path, reason }]);
