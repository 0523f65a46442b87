/** An error answer (RFC 9457) as the server sends it. */
export interface Problem {
  status: number;
  /** Stable; names the sentence in the catalog of reasons. */
  reason: string;
  detail?: Record<string, unknown>;
  issues?: { path: string; reason: string }[];
  requestId?: string;
}

/** Every failed call throws this: an answer with an error, or (status 0) no answer at all. */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** Seconds that the server asks to wait, when it says so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number, cause?: unknown) {
    super(problem.reason, { cause });
    this.name = "ProblemError";
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  get reason(): string {
    return this.problem.reason;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" &&
  body !== null &&
  typeof (body as Problem).reason === "string" &&
  typeof (body as Problem).status === "number";

/** Reads an error answer; what a proxy or a captive portal says in other forms becomes a reason too. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
  const body: unknown = await response.json().catch(() => undefined);
  const reason = response.status >= 502 ? "database.unavailable" : "internal";
  const problem = isProblem(body) ? body : { status: response.status, reason };
  return new ProblemError(problem, Number.isFinite(wait) ? wait : undefined);
}
