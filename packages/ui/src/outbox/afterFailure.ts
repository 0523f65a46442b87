import type { Kept } from "./kept.ts";

const second = 1000;
const longest = 5 * 60 * second;

/** 5 s, 10 s, 20 s … 5 min: gentle to a server that is coming back. */
export const waitAfter = (tries: number): number =>
  Math.min(longest, 5 * second * 2 ** Math.max(0, tries - 1));

/** Answers after which the same submission may still succeed. */
const passing = new Set([0, 401, 408, 425, 429, 500, 502, 503, 504]);
const passingReasons = new Set(["submission.inProgress", "photo.busy"]);

export interface Verdict<Item> {
  item: Item;
  /** The next item would fail in the same way: no network, or signed out. */
  stop: boolean;
}

interface Problem {
  problem: {
    status: number;
    reason: string;
    requestId?: string | undefined;
    issues?: { path: string; reason: string }[] | undefined;
  };
  retryAfter?: number | undefined;
}

/** The client's ProblemError, known by its shape: this package knows no server. */
const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && "problem" in error && typeof error.problem === "object";

/** What becomes of an item whose sending failed. */
export function afterFailure<Item extends Kept>(
  item: Item,
  error: unknown,
  now: number,
): Verdict<Item> {
  const { problem, retryAfter }: Problem = isProblem(error)
    ? error
    : { problem: { status: 0, reason: "internal" } };
  const { status, reason, requestId, issues } = problem;
  const tries = item.tries + 1;
  const fault = {
    reason,
    ...(requestId !== undefined && { requestId }),
    ...(issues !== undefined && { issues }),
  };
  if (status < 500 && !passing.has(status) && !passingReasons.has(reason))
    return { item: { ...item, tries, state: "refused", fault }, stop: false };
  const wait = Math.max(waitAfter(tries), (retryAfter ?? 0) * second);
  return {
    item: { ...item, tries, fault, notBefore: status === 401 ? 0 : now + wait },
    stop: status === 0 || status === 401,
  };
}
