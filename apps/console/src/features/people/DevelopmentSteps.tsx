import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { Development, StepSpec } from "./developmentQueries.ts";
import { developmentText } from "./developmentText.ts";
import css from "./Development.module.css";

interface Props {
  of: Development;
  specs: readonly StepSpec[];
}

const stages = ["applicant", "activist", "candidate", "probationer", "member"] as const;

/** What was done and not taken back; a probation made longer is not yet its end. */
const doneOn = (of: Development, step: number): string | undefined =>
  of.steps.findLast((one) => one.step === step && one.undone === null && one.extendMonths === null)
    ?.on;

/** The five stages side by side, the present one marked in words and in colour. */
export function Stages({ of, specs }: Props) {
  const t = useText(developmentText);
  return (
    <>
      <ol className={css.stages}>
        {stages.map((stage) => {
          const own = specs.filter((spec) => spec.stage === stage);
          const done = own.filter(({ step }) => doneOn(of, step) !== undefined).length;
          return (
            <li key={stage} aria-current={stage === of.stage ? "step" : undefined}>
              <strong>{t.stages[stage]}</strong>
              <span>
                {stage === of.stage && `${t.here} · `}
                {t.stageOf(done, own.length)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="soft">{t.by(of.unit.name)}</p>
    </>
  );
}

/** What comes next: from which day, by which, and by which rule. */
export function NextSteps({ of, specs }: Props) {
  const t = useText(developmentText);
  const locale = useLocale();
  const nameOf = (step: number) => t.step(step, specs[step - 1]?.[locale] ?? "");
  const why = whyOf(of, t, nameOf);
  const again = specs.find(({ everyMonths }) => everyMonths !== undefined);
  const coming = of.next.flatMap((one) => {
    const spec = specs[one.step - 1];
    return spec === undefined ? [] : [{ ...one, spec }];
  });
  const byDay = (dueOn: string, overdue: boolean) => (
    <span className={overdue ? css.late : ""}>{overdue ? t.overdue(dueOn) : t.due(dueOn)}</span>
  );
  return (
    <dl className={css.next}>
      {coming.length > 0 && (
        <div>
          <dt>{t.next}</dt>
          {coming.map(({ spec, earliestOn, dueOn, overdue, open }) => (
            <dd key={spec.step}>
              <strong>{nameOf(spec.step)}</strong>
              <p>
                {!open && earliestOn !== null
                  ? t.notBefore(earliestOn)
                  : earliestOn !== null
                    ? t.openSince(earliestOn)
                    : t.openNow}
                {dueOn !== null && <> · {byDay(dueOn, overdue)}</>}
              </p>
              <p className="soft">{why(spec).join(t.semi)}</p>
              {spec.papers.length > 0 && (
                <p className="soft">
                  {t.papersWanted(spec.papers.map((paper) => paper[locale]).join(t.comma))}
                </p>
              )}
              {spec.note !== undefined && <p className="soft">{spec.note[locale]}</p>}
            </dd>
          ))}
        </div>
      )}
      {of.observation !== null &&
        again !== undefined &&
        !of.next.some(({ step }) => step === again.step) && (
          <div>
            <dt>{t.again}</dt>
            <dd>
              <strong>{nameOf(again.step)}</strong>
              <p>{byDay(of.observation.dueOn, of.observation.overdue)}</p>
              <p className="soft">{t.whyEvery(again.everyMonths ?? 0)}</p>
            </dd>
          </div>
        )}
      {of.missing.length > 0 && (
        <div>
          <dt>{t.missing}</dt>
          <dd>
            {of.missing.map(({ step, paper }) => (
              <p key={`${step}-${paper}`}>
                {specs[step - 1]?.papers.find(({ key }) => key === paper)?.[locale] ?? paper}
                <span className="soft"> {nameOf(step)}</span>
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The rules that give a step its days, in words. */
const whyOf =
  (of: Development, t: (typeof developmentText)["zh"], nameOf: (step: number) => string) =>
  (spec: StepSpec): string[] => {
    const longer = of.steps.find((one) => one.extendMonths !== null && one.undone === null);
    const said: string[] = [];
    const { notBefore, within } = spec;
    const from = notBefore && doneOn(of, notBefore.step);
    if (notBefore !== undefined && from !== undefined)
      said.push(t.whyNotBefore(nameOf(notBefore.step), from, notBefore.months));
    const since = within && doneOn(of, within.step);
    if (within !== undefined && since !== undefined) {
      said.push(t.whyWithin(nameOf(within.step), since, within.months));
      if (within.latest !== undefined) said.push(t.whyLatest(within.latest));
    }
    if (longer?.extendMonths && ["conversionMeeting", "askConversion"].includes(spec.key))
      said.push(t.whyExtended(longer.extendMonths));
    if (spec.everyMonths !== undefined) said.push(t.whyEvery(spec.everyMonths));
    if (said.length === 0) said.push(t.whyAfter);
    if (spec.people !== undefined) said.push(t.people(spec.people.min, spec.people.max));
    if (spec.training !== undefined) said.push(t.training(spec.training.days, spec.training.hours));
    if (spec.vote === true) said.push(t.vote);
    return said;
  };

/** All 25 steps with what was written of each; what was taken back stays readable. */
export function DevelopmentSteps({ of, specs }: Props) {
  const t = useText(developmentText);
  const locale = useLocale();
  const paperOf = (spec: StepSpec, paper: string): string =>
    spec.papers.find(({ key }) => key === paper)?.[locale] ?? paper;
  return (
    <details className={css.all}>
      <summary>{t.all}</summary>
      <ol>
        {specs.map((spec) => (
          <li key={spec.step} data-done={doneOn(of, spec.step) !== undefined || undefined}>
            {t.step(spec.step, spec[locale])} <span className="soft">· {t.stages[spec.stage]}</span>
            {of.steps
              .filter(({ step }) => step === spec.step)
              .map((one) => (
                <div key={`${one.at}-${one.on}`} className="soft">
                  {[
                    t.done(one.on, one.by ?? ""),
                    one.people === null ? "" : t.named(one.people),
                    t.trained(one.days, one.hours),
                    one.votes === null
                      ? ""
                      : t.votes(one.votes.entitled, one.votes.present, one.votes.yes),
                    one.extendMonths === null ? "" : t.extended(one.extendMonths),
                    one.note,
                    one.undone === null ? "" : t.undone(one.undone),
                  ]
                    .filter((part) => part !== "")
                    .join(" · ")}
                  {one.later.map(({ papers, on, by, note, at }) => (
                    <p key={at}>
                      {[
                        t.papersLater(
                          papers.map((key) => paperOf(spec, key)).join(t.comma),
                          on,
                          by ?? "",
                        ),
                        note,
                      ]
                        .filter((part) => part !== "")
                        .join(" · ")}
                    </p>
                  ))}
                </div>
              ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
