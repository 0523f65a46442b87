import { ProblemError } from "@juxin/api-client";
import { sayIssue } from "@juxin/ui/issues.ts";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { wordFor } from "@juxin/ui/words.ts";
import { refusalsOf } from "./refusals.ts";
import { sharedText } from "./text.ts";

const allowedOf = (error: ProblemError): string[] => {
  const allowed = error.problem.detail?.["allowed"];
  return Array.isArray(allowed) ? allowed.filter((one) => typeof one === "string") : [];
};

/**
 * Why the server refused, what is allowed instead, and the id to ask with. Where no field can be
 * marked, `withIssues` says here what is wrong.
 */
export function ProblemText({ error, withIssues = false }: { error: Error; withIssues?: boolean }) {
  const t = useText(sharedText);
  const locale = useLocale();
  if (!(error instanceof ProblemError)) return <>{sayReason({ reason: "internal" }, locale)}</>;
  const { status, problem } = error;
  const issues = withIssues ? (problem.issues ?? []) : [];
  const sentence =
    issues.length > 0
      ? [...new Set(issues.map(({ reason }) => sayIssue(reason, locale)))].join(" ")
      : sayReason(problem, locale);
  const more = issues.length > 0 ? [] : refusalsOf(problem).slice(1);
  const id = status >= 500 ? problem.requestId : undefined;
  const allowed = allowedOf(error)
    .filter((ability) => ability !== "reveal")
    .map((ability) => wordFor(t.does, ability));
  return (
    <>
      {sentence}
      {more.map((reason) => (
        <div key={reason}>{sayReason({ ...problem, reason }, locale)}</div>
      ))}
      {status === 409 && allowed.length > 0 && <div>{t.allowedNow(allowed.join(t.comma))}</div>}
      {id !== undefined && !sentence.includes(id) && <div className="soft">{t.requestId(id)}</div>}
    </>
  );
}
