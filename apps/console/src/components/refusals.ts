import type { Problem } from "@juxin/api-client";

/** Every reason for which something was refused, where there are several; the first is the problem's own. */
export function refusalsOf({ reason, detail }: Pick<Problem, "reason" | "detail">): string[] {
  const told = detail?.["refusals"];
  const reasons = Array.isArray(told) ? told.filter((one) => typeof one === "string") : [];
  return [...new Set([reason, ...reasons])];
}
