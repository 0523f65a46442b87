import { useState } from "react";
import { Button, Flex } from "antd";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { Notice } from "../../components/Notice.tsx";
import { TakeInForm } from "./TakeInForm.tsx";
import { intakeText } from "./text.ts";
import css from "./TakeInPage.module.css";

export function TakeInPage() {
  const t = useText(intakeText);
  const [taken, setTaken] = useState<Pick<Schemas["CaseSummary"], "id" | "number">>();
  return (
    <div className={css.page}>
      <h1>{t.title}</h1>
      {taken ? (
        <div role="status">
          <Notice title={t.done(taken.number)}>
            <Flex gap="small" wrap>
              <Button type="primary" autoFocus onClick={() => setTaken(undefined)}>
                {t.another}
              </Button>
              <Link to="/cases/$caseId" params={{ caseId: taken.id }}>
                <Button tabIndex={-1}>{t.open}</Button>
              </Link>
            </Flex>
          </Notice>
        </div>
      ) : (
        <>
          <p className="soft">{t.lead}</p>
          <TakeInForm done={setTaken} />
        </>
      )}
    </div>
  );
}
