import type { ReactNode } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useSentences } from "../../app/sentences.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Screen } from "../../components/Screen.tsx";
import { hurry, type SurveyItem, takeBack, useSurveyOutbox } from "../../survey/surveyOutbox.ts";
import { stepOfPath, type Step } from "./steps.ts";
import { surveyText } from "../../survey/surveyText.ts";

/** After the last question: sent, still on the phone, or refused with the reason. */
export function Outcome({
  steps,
  item,
  home,
  onMend,
}: {
  steps: readonly Step[];
  item: SurveyItem | undefined;
  home: ReactNode;
  onMend: (at: number) => void;
}) {
  const t = useText(surveyText);
  const { sayReason, sayIssue } = useSentences();
  const { sending } = useSurveyOutbox();
  if (item?.state === "refused") {
    const issue = item.fault?.issues?.[0];
    return (
      <Screen title={t.refusedTitle} nav={false}>
        <Empty icon="warn" title={t.refusedTitle}>
          <p role="alert">
            {issue === undefined
              ? sayReason(item.fault ?? { reason: "internal" })
              : sayIssue(issue.reason)}
          </p>
          {issue !== undefined && (
            <Button
              look="primary"
              onClick={() =>
                void takeBack(item.id).then(() => onMend(stepOfPath(steps, issue.path)))
              }
            >
              {t.mend}
            </Button>
          )}
          {home}
        </Empty>
      </Screen>
    );
  }
  if (item?.state === "waiting")
    return (
      <Screen title={t.waitsTitle} nav={false}>
        <Empty icon="box" title={t.waitsTitle}>
          <p role="status">
            {sending === item.id
              ? t.sending
              : item.fault === null || item.fault.reason.startsWith("network.")
                ? t.waits
                : sayReason(item.fault)}
          </p>
          {sending !== item.id && <Button onClick={hurry}>{t.tryNow}</Button>}
          {home}
        </Empty>
      </Screen>
    );
  return (
    <Screen title={t.sentTitle} nav={false}>
      <Empty icon="check" title={t.sentTitle}>
        <p role="status">{item?.sent?.again === true ? t.again : t.sent}</p>
        <p className="hint">{t.close}</p>
        {home}
      </Empty>
    </Screen>
  );
}
