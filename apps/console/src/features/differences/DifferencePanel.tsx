import { useState } from "react";
import { Button, Flex } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useParams } from "@tanstack/react-router";
import { formatDay, formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { useNow } from "../../components/useNow.ts";
import { ActionForm } from "./ActionForm.tsx";
import { noonOf } from "./DifferenceTable.tsx";
import { differenceQuery, type Action, type DifferenceDetail } from "./queries.ts";
import { differenceText } from "./text.ts";
import css from "./Differences.module.css";

const route = getRouteApi("/shell/differences");

/** One difference: who, what each source says, what is unknown, and what to do about it. */
export function DifferencePanel() {
  const { differenceId = "" } = useParams({ strict: false });
  const { data, isPending, isError, error, refetch } = useQuery(differenceQuery(differenceId));
  if (isPending) return <ListSkeleton />;
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  return <Panel key={differenceId} of={data} />;
}

function Panel({ of }: { of: DifferenceDetail }) {
  const search = route.useSearch();
  const t = useText(differenceText);
  const locale = useLocale();
  const now = useNow();
  const sayField = (field: string): string => t.fields[field as keyof typeof t.fields] ?? field;
  const facts: [string, string][] = [
    [t.columns.due, formatDay(noonOf(of.dueOn), now, locale)],
    [t.columns.area, of.areaName],
    [t.columns.owner, of.owner.name],
    [t.unknown, of.unknown.length === 0 ? t.nothingUnknown : of.unknown.map(sayField).join("、")],
  ];
  return (
    <article className={css.panel}>
      <header className={css.head}>
        <h2>
          {of.person?.name ?? t.nobody} · {t.types[of.type]}
          {of.field !== null && ` ${t.fields[of.field]}`}
        </h2>
        <Link to="/differences" search={search} className="nowrap">
          {t.back}
        </Link>
      </header>
      {of.person !== null && (
        <p className="soft">
          {[of.person.phone, of.person.employer, of.person.site]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
      )}
      {of.values.length > 0 && <Values of={of} />}
      <ul className={css.sources} hidden={of.values.length > 0}>
        {of.sources.map(({ id, name, says }) => (
          <li key={id} data-says={says || undefined}>
            {says ? t.has(name) : t.hasNot(name)}
          </li>
        ))}
      </ul>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {of.outcome !== null && (
        <p>
          {t.outcome}：<strong>{t.outcomes[of.outcome]}</strong>
        </p>
      )}
      {of.type === "hiddenMember" && <p className="soft">{t.hiddenHint}</p>}
      <Actions of={of} />
      <section>
        <h3>{t.history}</h3>
        {of.actions.length === 0 ? (
          <p className="soft">{t.noHistory}</p>
        ) : (
          <ol className={css.history}>
            {of.actions.map((action) => (
              <li key={action.id}>
                <strong>{t.did[action.type]}</strong>
                {action.answer !== null && ` · ${t.answers[action.answer]}`}
                {action.answer === null &&
                  action.outcome !== null &&
                  ` · ${t.outcomes[action.outcome]}`}
                {action.toUnit !== null && ` · ${t.unitSaid(action.toUnit.name)}`}
                <span className="soft">
                  {" "}
                  {t.by(action.by, formatMoment(action.doneAt ?? action.at, now, locale))}
                  {action.learnt.length > 0 &&
                    ` · ${t.gotten(action.learnt.map(sayField).join("、"))}`}
                  {!action.applied && ` · ${t.keptOnly}`}
                </span>
                {action.text !== null && <p>{action.text}</p>}
              </li>
            ))}
          </ol>
        )}
      </section>
    </article>
  );
}

/** What each source says of the field they differ about; where the mask covers the difference, it is said. */
function Values({ of }: { of: DifferenceDetail }) {
  const t = useText(differenceText);
  const lines = useText(words).line;
  const locale = useLocale();
  const now = useNow();
  const alike = (value: string | null) =>
    new Set(of.values.filter((one) => one.value === value).map(({ group }) => group)).size > 1;
  const agree = of.values.length > 1 && new Set(of.values.map(({ group }) => group)).size === 1;
  return (
    <>
      {agree && <p className="soft">{t.agreeNow}</p>}
      <dl className={css.values}>
        {of.values.map(({ sourceId, value, line, since, listId }) => (
          <div key={sourceId}>
            <dt>{of.sources.find(({ id }) => id === sourceId)?.name}</dt>
            <dd>
              <strong>{line === null ? (value ?? t.valueGone) : lines[line]}</strong>
              {value !== null && alike(value) && <span> {t.underMask}</span>}
              <span className="soft">
                {" "}
                <Link to="/rosters/$listId" params={{ listId }}>
                  {t.since(formatDay(noonOf(since), now, locale))}
                </Link>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Actions({ of }: { of: DifferenceDetail }) {
  const t = useText(differenceText);
  const [doing, setDoing] = useState<Action["type"] | null>(null);
  if (doing !== null)
    return <ActionForm key={doing} of={of} type={doing} onClose={() => setDoing(null)} />;
  return (
    <Flex gap="small" wrap>
      {of.abilities.map((type, n) => (
        <Button
          key={type}
          type={n === 0 && type !== "reopen" ? "primary" : "default"}
          onClick={() => setDoing(type)}
        >
          {t.actions[type]}
        </Button>
      ))}
    </Flex>
  );
}
