import { Button, Flex } from "antd";
import { Link, type ErrorComponentProps } from "@tanstack/react-router";
import { ProblemError } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { Notice } from "../components/Notice.tsx";
import { appText } from "./text.ts";

/** Shown in place of a page that threw; the drafts in this tab are untouched. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const t = useText(appText);
  const requestId = error instanceof ProblemError ? error.problem.requestId : undefined;
  return (
    <Notice page title={t.crashed} body={t.crashedBody}>
      {requestId && <p className="soft">{t.requestId(requestId)}</p>}
      <Flex gap="small">
        <Button type="primary" onClick={reset}>
          {t.retry}
        </Button>
        <Link to="/">
          <Button tabIndex={-1}>{t.home}</Button>
        </Link>
      </Flex>
    </Notice>
  );
}
