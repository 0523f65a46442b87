import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { Choices } from "../../components/Choices.tsx";
import { Field } from "../../components/Field.tsx";
import { Tick } from "../../components/Tick.tsx";
import type { AnswerValue } from "../../survey/progress.ts";
import type { Question } from "./steps.ts";
import { surveyText } from "../../survey/surveyText.ts";

interface Props {
  question: Question;
  value: AnswerValue | undefined;
  onChange: (value: AnswerValue | undefined) => void;
}

/** What answers a question of its kind: large native controls. */
export function AnswerInput({ question, value, onChange }: Props) {
  const t = useText(surveyText);
  if (question.kind === "one")
    return (
      <Choices
        legend={question.text}
        quietLegend
        value={typeof value === "number" ? String(value) : null}
        options={question.options.map((label, at) => ({ value: String(at), label }))}
        onChange={(at) => onChange(Number(at))}
      />
    );
  if (question.kind === "several") {
    const chosen = Array.isArray(value) ? value : [];
    return (
      <fieldset className="choices">
        <legend className="hint">{t.several}</legend>
        <div className="choice-list">
          {question.options.map((label, at) => (
            <Tick
              key={label}
              checked={chosen.includes(at)}
              onChange={(on) => onChange(on ? [...chosen, at] : chosen.filter((one) => one !== at))}
            >
              {label}
            </Tick>
          ))}
        </div>
      </fieldset>
    );
  }
  if (question.kind === "scale")
    return (
      <Choices
        legend={question.text}
        quietLegend
        value={typeof value === "number" ? String(value) : null}
        options={[1, 2, 3, 4, 5].map((step) => ({
          value: String(step),
          label: [
            t.points(step),
            step === 1 ? (question.low ?? "") : step === 5 ? (question.high ?? "") : "",
          ]
            .filter(Boolean)
            .join("  "),
        }))}
        onChange={(step) => onChange(Number(step))}
      />
    );
  if (question.kind === "number")
    return <NumberInput unit={question.unit ?? ""} value={value} onChange={onChange} />;
  return (
    <Field label={t.words} hint={t.wordsHint}>
      {(control) => (
        <textarea
          {...control}
          rows={5}
          maxLength={500}
          value={typeof value === "string" ? value : ""}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** Kept as it is typed; it is an answer once it is a number that can be one. */
function NumberInput({
  unit,
  value,
  onChange,
}: {
  unit: string;
  value: AnswerValue | undefined;
  onChange: Props["onChange"];
}) {
  const t = useText(surveyText);
  const [typed, setTyped] = useState(typeof value === "number" ? String(value) : "");
  const numberOf = (text: string): number => Number(text.trim().replace(/[，,。．]/g, "."));
  const fits = (text: string): boolean =>
    text.trim() !== "" && numberOf(text) >= 0 && numberOf(text) <= 1_000_000;
  return (
    <Field label={t.number(unit)} fault={typed.trim() === "" || fits(typed) ? null : t.numberWrong}>
      {(control) => (
        <input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(fits(target.value) ? numberOf(target.value) : undefined);
          }}
        />
      )}
    </Field>
  );
}
