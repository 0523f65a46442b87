import { Button } from "antd";
import { ProblemError, type Problem } from "@juxin/api-client";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Notice } from "./Notice.tsx";
import { sharedText } from "./text.ts";

interface Props {
  error: Error;
  retry: () => void;
}

/** A list or page that did not load: why, what to do, and the id to ask with. */
export function Failure({ error, retry }: Props) {
  const t = useText(sharedText);
  const locale = useLocale();
  const problem: Problem =
    error instanceof ProblemError ? error.problem : { status: 0, reason: "internal" };
  const sentence = sayReason(problem, locale);
  const id = problem.requestId;
  return (
    <div role="alert">
      <Notice title={t.failed} body={sentence}>
        {id !== undefined && !sentence.includes(id) && <p className="soft">{t.requestId(id)}</p>}
        <Button type="primary" onClick={retry}>
          {t.retry}
        </Button>
      </Notice>
    </div>
  );
}
