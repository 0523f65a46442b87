import { useText } from "@juxin/ui/web/useText.ts";
import type { Survey } from "./queries.ts";
import { surveyText } from "./text.ts";
import css from "./Surveys.module.css";

/** The questionnaire as whoever answers reads it: why, what becomes of it, and the questions. */
export function QuestionsTold({ of }: { of: Survey }) {
  const t = useText(surveyText);
  return (
    <section className={css.told}>
      <h2>{t.preview}</h2>
      <dl>
        <dt>{t.why_}</dt>
        <dd>{of.why}</dd>
        <dt>{t.becomes_}</dt>
        <dd>{of.becomes}</dd>
      </dl>
      <ol>
        {of.questions.map((question) => (
          <li key={question.key}>
            {question.text}
            <p className="soft">
              {[
                t.kinds[question.kind],
                question.necessary ? t.necessary : "",
                "options" in question ? question.options.join(" / ") : "",
                question.kind === "scale" ? `1 ${question.low} — 5 ${question.high}` : "",
                question.kind === "number" ? (question.unit ?? "") : "",
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
