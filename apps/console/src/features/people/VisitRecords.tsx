import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { differenceWords } from "../../components/differences/text.ts";
import { Failure } from "../../components/Failure.tsx";
import { useNow } from "../../components/useNow.ts";
import { visitRecordsQuery, type VisitRecord } from "./queries.ts";
import { personText } from "./text.ts";
import css from "./People.module.css";

/** Who went to see this person or called them: when, what was asked, what came of it. */
export function VisitRecords({ personId }: { personId: string }) {
  const t = useText(personText);
  const { data, isError, error, refetch } = useQuery(visitRecordsQuery(personId));
  if (isError) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return null;
  if (data.length === 0) return <p className="soft">{t.visitsNone}</p>;
  return (
    <ul className={css.history}>
      {data.map((one) => (
        <Record key={one.id} record={one} />
      ))}
    </ul>
  );
}

function Record({ record }: { record: VisitRecord }) {
  const t = useText(personText);
  const words = useText(differenceWords);
  const locale = useLocale();
  const now = useNow();
  const say = (fields: readonly string[]): string =>
    fields
      .map((field) => words.fields[field as keyof typeof words.fields] ?? field)
      .join(t.listComma);
  const came =
    record.answer !== null
      ? words.answers[record.answer]
      : record.outcome !== null
        ? words.outcomes[record.outcome]
        : "";
  const details = [
    ...(record.asked.length === 0 ? [] : [words.asked(say(record.asked))]),
    ...(record.learnt.length === 0 ? [] : [words.gotten(say(record.learnt))]),
    ...(record.applied ? [] : [words.keptOnly]),
  ];
  return (
    <li data-off={!record.applied || undefined}>
      <strong>{words.way[record.way]}</strong> {came}
      <span className="soft">
        {" "}
        {t.visitBy(record.by, record.unit ?? "", formatMoment(record.doneAt, now, locale))}
      </span>{" "}
      <Link to="/differences/$differenceId" params={{ differenceId: record.differenceId }}>
        {words.types[record.about]}
      </Link>
      {record.text !== null && <p>{record.text}</p>}
      {details.length > 0 && <p className="soft">{details.join(" · ")}</p>}
    </li>
  );
}
