import { formatExact, formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { Photos } from "../../components/Photos.tsx";
import { useNow } from "../../components/useNow.ts";
import type { CaseDetail } from "./queries.ts";
import { SectionHeading } from "./SectionHeading.tsx";
import { caseText } from "./text.ts";
import css from "./CaseSteps.module.css";

type Step = CaseDetail["steps"][number];

/** What was done, newest first: who, when, in plain words. */
export function CaseSteps({ steps }: { steps: readonly Step[] }) {
  const t = useText(caseText);
  return (
    <section className={css.section}>
      <SectionHeading>{t.sections.steps}</SectionHeading>
      <ol className={css.steps}>
        {steps.toReversed().map((step, index) => (
          <li key={step.id} data-latest={index === 0 || undefined}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step }: { step: Step }) {
  const t = useText(caseText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  const by =
    step.by.role === "staff"
      ? [step.by.unit?.name, step.by.name].filter(Boolean).join(" · ")
      : t.steps.by[step.by.role];
  const behalf =
    step.channel !== null && step.by.role === "staff" && ["confirm", "reopen"].includes(step.type);
  return (
    <>
      <p className={css.line}>
        <strong>{said.actionType[step.type]}</strong>
        {step.toUnit && <span>{t.steps.to(step.toUnit.name)}</span>}
        <span className={css.by}>{by}</span>
        <time className={css.time} dateTime={step.at} title={formatExact(step.at)}>
          {formatMoment(step.at, now, locale)}
        </time>
      </p>
      {step.roles && (
        <p className="soft">
          {said.caseRole.lead} {step.roles.lead.name}
          {step.roles.leadPerson !== null && ` ${step.roles.leadPerson}`} · {said.caseRole.industry}{" "}
          {step.roles.industry.name} · {said.caseRole.department} {step.roles.department.name}
        </p>
      )}
      {behalf && step.channel !== null && (
        <p className="soft">{t.steps.behalf(said.channel[step.channel])}</p>
      )}
      {step.stars !== null && <p>{t.steps.stars(step.stars)}</p>}
      {step.text !== null && step.type !== "open" && <p className={css.text}>{step.text}</p>}
      {step.type !== "open" && <Photos photos={step.photos} />}
    </>
  );
}
