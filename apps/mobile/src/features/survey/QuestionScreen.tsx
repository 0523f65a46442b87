import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { Button } from "../../components/Button.tsx";
import { Choices } from "../../components/Choices.tsx";
import { Screen } from "../../components/Screen.tsx";
import type { Progress } from "../../survey/progress.ts";
import { AnswerInput } from "./AnswerInput.tsx";
import { isAnswered, mayGoOn, type Step } from "./steps.ts";
import { surveyText } from "../../survey/surveyText.ts";

/** One question, its answer, and one button under the thumb. */
export function QuestionScreen({
  step,
  at,
  all,
  progress,
  kept,
  back,
  onChange,
  onNext,
}: {
  step: Step;
  at: number;
  all: number;
  progress: Progress;
  kept: boolean;
  back: string;
  onChange: (part: Partial<Progress>) => void;
  onNext: () => void;
}) {
  const t = useText(surveyText);
  const said = useText(words);
  const last = at + 1 === all;
  const skips = mayGoOn(step, progress) && !isAnswered(step, progress);
  const title = step.kind === "line" ? t.line : step.kind === "area" ? t.area : step.question.text;
  return (
    <Screen
      title={title}
      back={back}
      nav={false}
      bar={
        <Button look="primary" disabled={!mayGoOn(step, progress)} onClick={onNext}>
          {last ? t.send : skips ? t.skip : t.next}
        </Button>
      }
    >
      <p className="hint">
        {t.stepOf(at + 1, all)}
        {step.kind === "question" && step.question.necessary && ` · ${t.necessary}`}
      </p>
      {step.kind === "line" && (
        <Choices
          legend={t.line}
          quietLegend
          value={progress.line}
          options={step.lines.map((value) => ({ value, label: said.line[value] }))}
          onChange={(line) => onChange({ line })}
        />
      )}
      {step.kind === "area" && (
        <Choices
          legend={t.area}
          quietLegend
          value={progress.area}
          options={step.areas.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(area) => onChange({ area })}
        />
      )}
      {step.kind !== "question" && <p className="hint">{t.groupHint}</p>}
      {step.kind === "question" && (
        <AnswerInput
          question={step.question}
          value={progress.answers[step.question.key]}
          onChange={(value) => {
            const { [step.question.key]: _, ...rest } = progress.answers;
            onChange({
              answers: value === undefined ? rest : { ...rest, [step.question.key]: value },
            });
          }}
        />
      )}
      {!kept && <p className="fault-line">{t.notKept}</p>}
    </Screen>
  );
}
