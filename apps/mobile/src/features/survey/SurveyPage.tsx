import { useContext, useEffect, useState } from "react";
import { dayKey } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { api, take } from "../../api.ts";
import { MeContext } from "../../app/session.ts";
import { useNow } from "../../app/useNow.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { type Progress, readProgress, writeProgress } from "../../survey/progress.ts";
import { handIn, startSurveyOutbox, useSurveyOutbox } from "../../survey/surveyOutbox.ts";
import { Intro } from "./Intro.tsx";
import { QuestionScreen } from "./QuestionScreen.tsx";
import { Outcome } from "./Outcome.tsx";
import { type OpenSurvey, stepsOf, toAnswer } from "./steps.ts";
import { surveyText } from "../../survey/surveyText.ts";

/** Kept on the phone, so that a questionnaire that was opened once opens without network. */
const surveyQuery = (district: string, code: string) =>
  queryOptions({
    queryKey: ["openSurvey", district, code],
    queryFn: () =>
      take(
        api.GET("/api/v1/open/{district}/surveys/{code}", { params: { path: { district, code } } }),
      ),
  });

interface Props {
  district: string;
  code: string;
  /** `new` for the introduction, else the number of the question from 1. */
  step: string;
}

/** A questionnaire, answered by whoever has the link; nobody is asked who they are. */
export default function SurveyPage({ district, code, step }: Props) {
  const t = useText(surveyText);
  const query = useQuery(surveyQuery(district, code));
  useEffect(startSurveyOutbox, []);
  if (query.data === undefined)
    return (
      <Screen title={t.title} nav={false}>
        <Loaded query={query}>{() => null}</Loaded>
      </Screen>
    );
  return <Answering district={district} survey={query.data} step={step} />;
}

function Answering({
  district,
  survey,
  step,
}: {
  district: string;
  survey: OpenSurvey;
  step: string;
}) {
  const t = useText(surveyText);
  const me = useContext(MeContext);
  const now = useNow();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<Progress>(() => readProgress(localStorage, survey.code));
  const [kept, setKept] = useState(true);
  const { items } = useSurveyOutbox();
  const keep = (next: Progress): void => {
    setProgress(next);
    setKept(writeProgress(localStorage, survey.code, next));
  };
  const root = `/q/${district}/${survey.code}`;
  const go = (at: number): void => navigate(at < 0 ? root : `${root}/${at + 1}`);
  const item = items.find((one) => one.code === survey.code && one.state !== "sent");
  const steps = stepsOf(survey);
  const home = me !== null && <ButtonLink to="/">{t.home}</ButtonLink>;

  if (progress.doneAt !== null)
    return (
      <Outcome
        steps={steps}
        item={items.find((one) => one.code === survey.code)}
        home={home}
        onMend={(at) => {
          keep({ ...progress, doneAt: null });
          go(at);
        }}
      />
    );
  // What was begun in time may be finished: an answer that is late is refused with its reason.
  if (survey.state !== "open" && item === undefined)
    return (
      <Screen title={survey.title} nav={false}>
        <Empty icon="clock" title={survey.state === "closed" ? t.closedTitle : t.waitingTitle}>
          <p>
            {survey.state === "waiting"
              ? t.waiting(survey.opensOn)
              : survey.closesOn < dayKey(now)
                ? t.closed(survey.closesOn)
                : t.closedEarly}
          </p>
          {home}
        </Empty>
      </Screen>
    );
  const at = Number(step) - 1;
  const shown = steps[at];
  if (shown === undefined)
    return (
      <Intro
        survey={survey}
        begun={Object.keys(progress.answers).length > 0}
        kept={kept}
        onBegin={() => go(0)}
      />
    );
  const finish = (): void => {
    const doneAt = Date.now();
    void handIn(district, survey.code, toAnswer(progress, dayKey(new Date(doneAt)))).then(() => {
      keep({ ...progress, doneAt });
      navigate(root, { replace: true });
    });
  };
  return (
    <QuestionScreen
      key={at}
      step={shown}
      at={at}
      all={steps.length}
      progress={progress}
      kept={kept}
      onChange={(part) => keep({ ...progress, ...part })}
      back={at === 0 ? root : `${root}/${at}`}
      onNext={() => (at + 1 === steps.length ? finish() : go(at + 1))}
    />
  );
}
