import { ProblemError } from "@juxin/api-client";
import type { OutboxItem } from "./item.ts";

const second = 1000;
const longest = 5 * 60 * second;

/** 5 s, 10 s, 20 s … 5 min: gentle to a server that is coming back. */
export const waitAfter = (tries: number): number =>
  Math.min(longest, 5 * second * 2 ** Math.max(0, tries - 1));

/** Answers after which the same submission may still succeed. */
const passing = new Set([0, 401, 408, 425, 429, 500, 502, 503, 504]);
const passingReasons = new Set(["submission.inProgress", "photo.busy"]);

export interface Verdict {
  item: OutboxItem;
  /** The next item would fail in the same way: no network, or signed out. */
  stop: boolean;
}

/** What becomes of an item whose sending failed. */
export function afterFailure(item: OutboxItem, error: unknown, now: number): Verdict {
  const { problem, retryAfter } =
    error instanceof ProblemError
      ? error
      : { problem: { status: 0, reason: "internal" }, retryAfter: undefined };
  const tries = item.tries + 1;
  const fault = {
    reason: problem.reason,
    ...("requestId" in problem && { requestId: problem.requestId }),
    ...("issues" in problem && { issues: problem.issues }),
  } as NonNullable<OutboxItem["fault"]>;
  const { status, reason } = problem;
  if (status < 500 && !passing.has(status) && !passingReasons.has(reason))
    return { item: { ...item, tries, state: "refused", fault }, stop: false };
  const wait = Math.max(waitAfter(tries), (retryAfter ?? 0) * second);
  return {
    item: { ...item, tries, fault, notBefore: status === 401 ? 0 : now + wait },
    stop: status === 0 || status === 401,
  };
}
