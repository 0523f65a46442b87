import { useText } from "@juxin/ui/web/useText.ts";
import { Button } from "../../components/Button.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Screen } from "../../components/Screen.tsx";
import type { OpenSurvey } from "./steps.ts";
import { surveyText } from "../../survey/surveyText.ts";

/** Who asks and why, what becomes of it, that nobody is named, and until when. */
export function Intro({
  survey,
  begun,
  kept,
  onBegin,
}: {
  survey: OpenSurvey;
  begun: boolean;
  kept: boolean;
  onBegin: () => void;
}) {
  const t = useText(surveyText);
  return (
    <Screen
      title={survey.title}
      nav={false}
      bar={
        <Button look="primary" onClick={onBegin}>
          {begun ? t.goOn : t.begin}
        </Button>
      }
    >
      <p className="hint">{t.from(survey.unitName, survey.areaName)}</p>
      <section className="card">
        <h2>{t.why}</h2>
        <p>{survey.why}</p>
        <h2>{t.becomes}</h2>
        <p>{survey.becomes}</p>
      </section>
      <p>
        <Icon name="shield" size={20} /> {t.nameless}
      </p>
      <p>
        <Icon name="list" size={20} /> {t.count(survey.questions.length)}
      </p>
      <p>
        <Icon name="clock" size={20} /> {t.until(survey.closesOn)}
      </p>
      {!kept && <p className="fault-line">{t.notKept}</p>}
    </Screen>
  );
}
