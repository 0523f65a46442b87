import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { CaseStep } from "../../api.ts";
import { useNow } from "../../app/useNow.ts";
import { Icon } from "../../components/Icon.tsx";
import { Photos } from "../../components/Photos.tsx";
import { demandText } from "./demandText.ts";
import { sayStep } from "./stepText.ts";

/** What has happened, newest first: who, what, when, in plain words. */
export function Steps({ steps }: { steps: readonly CaseStep[] }) {
  const t = useText(demandText);
  const locale = useLocale();
  const now = useNow();
  return (
    <section>
      <h2>{t.steps}</h2>
      <ol className="steps">
        {[...steps].reverse().map((step) => (
          <li key={step.id} data-type={step.type}>
            <p className="step-head">
              <strong>{sayStep(step, locale)}</strong>
              <time dateTime={step.at}>{formatMoment(step.at, now, locale)}</time>
            </p>
            {step.text !== null && step.type !== "open" && <p className="step-text">{step.text}</p>}
            {step.roles !== null && (
              <ul className="plain">
                <li>{t.lead(step.roles.lead.name, step.roles.leadPerson)}</li>
                <li>{t.industry(step.roles.industry.name)}</li>
                <li>{t.department(step.roles.department.name)}</li>
              </ul>
            )}
            {step.stars !== null && (
              <p className="step-stars">
                <Icon name="star" size={18} filled />
                {step.stars} · {t.starNames[step.stars - 1]}
              </p>
            )}
            {step.type !== "open" && <Photos photos={step.photos} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
