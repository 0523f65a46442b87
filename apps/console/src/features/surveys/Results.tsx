import { useState } from "react";
import { Button, Flex, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import type { lines } from "./lines.ts";
import { countWords } from "./countWords.ts";
import { FindingsDrawer } from "./FindingsDrawer.tsx";
import { QuestionResultView } from "./QuestionResultView.tsx";
import { resultsQuery, type Results as Told, type Survey } from "./queries.ts";
import { surveyText } from "./text.ts";
import css from "./Surveys.module.css";

type Filter = { line?: (typeof lines)[number]; area?: string };

/** What was answered: all of it, or of one line or street that is large enough to be shown. */
export function Results({ of }: { of: Survey }) {
  const t = useText(surveyText);
  const search: Filter = useSearch({ strict: false });
  const navigate = useNavigate();
  const query = {
    ...(search.line === undefined ? {} : { line: search.line }),
    ...(search.area === undefined || search.line !== undefined ? {} : { area: search.area }),
  };
  const results = useQuery(resultsQuery(of.id, query));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [summing, setSumming] = useState(false);
  const filtered = search.line !== undefined || search.area !== undefined;
  const filter = (next: Filter) =>
    void navigate({ to: "/surveys/$surveyId", params: { surveyId: of.id }, search: next });
  if (results.isPending) return <ListSkeleton />;
  if (results.isError)
    return <Failure error={results.error} retry={() => void results.refetch()} />;
  const { answered, questions } = results.data;
  const counts = countWords((questions ?? []).flatMap((question) => question.words));
  const mayKeep = of.abilities.includes("keepFindings");
  return (
    <section>
      <Flex gap="small" align="center" wrap className={css.resultHead}>
        <h2>{t.results}</h2>
        {questions !== null && <strong>{t.answered(answered.count ?? 0)}</strong>}
        <span className={css.push} />
        <Filters told={results.data} query={query} filter={filter} />
        {questions !== null && (
          <Button
            href={`/api/v1/surveys/${of.id}/results.xlsx?${new URLSearchParams(query).toString()}`}
          >
            {t.export}
          </Button>
        )}
        {mayKeep && questions !== null && (
          <Button onClick={() => setSumming(true)}>{t.toFindings(chosen.length)}</Button>
        )}
      </Flex>
      {of.talkId !== null && (
        <p>
          <Link to="/talks" search={{ open: of.talkId }}>
            {t.keptLink}
          </Link>
        </p>
      )}
      {questions === null ? (
        <Notice
          title={filtered ? t.fewerHereTitle : answered.count === 0 ? t.noneTitle : t.fewerTitle}
          body={filtered ? t.fewerHereBody : answered.count === 0 ? t.noneBody : t.fewerBody}
        >
          {filtered && <Button onClick={() => filter({})}>{t.everybody}</Button>}
        </Notice>
      ) : (
        <ol className={css.results}>
          {questions.map((question) => (
            <QuestionResultView
              key={question.key}
              of={question}
              {...(mayKeep ? { chosen, onChoose: setChosen } : {})}
            />
          ))}
        </ol>
      )}
      <FindingsDrawer
        of={of}
        open={summing}
        begin={chosen.map((text) => ({ text, times: counts.get(text) ?? 1 }))}
        onClose={() => setSumming(false)}
        onDone={() => {
          setSumming(false);
          setChosen([]);
        }}
      />
    </section>
  );
}

interface FilterProps {
  told: Told;
  query: Filter;
  filter: (next: Filter) => void;
}

function Filters({ told, query, filter }: FilterProps) {
  const t = useText(surveyText);
  const said = useText(words);
  if (told.lines.length === 0 && told.areas.length === 0) return null;
  return (
    <>
      {told.lines.length > 0 && (
        <Select
          aria-label={t.filterLine}
          placeholder={t.filterLine}
          title={t.filterNote}
          allowClear
          style={{ width: 130 }}
          value={query.line ?? null}
          options={told.lines.map((value) => ({ value, label: said.line[value] }))}
          onChange={(line: Filter["line"]) => filter(line === undefined ? {} : { line })}
        />
      )}
      {told.areas.length > 0 && (
        <Select
          aria-label={t.filterArea}
          placeholder={t.filterArea}
          title={t.filterNote}
          allowClear
          style={{ width: 170 }}
          value={query.area ?? null}
          options={told.areas.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(area: string | undefined) => filter(area === undefined ? {} : { area })}
        />
      )}
    </>
  );
}
