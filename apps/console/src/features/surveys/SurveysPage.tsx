import { Button, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { surveysQuery, type Survey } from "./queries.ts";
import { states } from "./surveySearch.ts";
import { surveyText } from "./text.ts";
import { useAnswered } from "./useAnswered.ts";
import css from "./Surveys.module.css";

const route = getRouteApi("/shell/surveys");
const columns = ["title", "state", "whom", "days", "answered", "unit"] as const;

/** Questionnaires of the district: drafts of one's own, and everything that was opened. */
export function SurveysPage() {
  const t = useText(surveyText);
  const search = route.useSearch();
  const navigate = useNavigate();
  const mayMake = useMay("survey.write");
  const list = useQuery(surveysQuery(search));
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: "/surveys", search: { ...search, ...part } });
  const filtered = search.state !== undefined || search.area !== undefined;
  const make = mayMake && (
    <Button type="primary" onClick={() => void navigate({ to: "/surveys/new" })}>
      {t.make}
    </Button>
  );
  return (
    <div className={css.page}>
      <PageHead title={t.title} aside={list.data?.length === 0 && !filtered ? null : make}>
        <Select
          aria-label={t.state}
          allowClear
          placeholder={t.allStates}
          style={{ width: 150 }}
          value={search.state ?? null}
          options={states.map((value) => ({ value, label: t.states[value] }))}
          onChange={(state: Survey["state"] | undefined) => change({ state })}
        />
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Notice
          title={filtered ? t.emptyFilterTitle : t.emptyTitle}
          body={filtered ? t.emptyFilterBody : t.emptyBody}
        >
          {!filtered && make}
        </Notice>
      ) : (
        <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
          {list.data.map((survey) => (
            <Row key={survey.id} of={survey} />
          ))}
        </ListTable>
      )}
    </div>
  );
}

function Row({ of }: { of: Survey }) {
  const t = useText(surveyText);
  const said = useText(words);
  const answered = useAnswered();
  return (
    <tr>
      <td>
        <Link to="/surveys/$surveyId" params={{ surveyId: of.id }} className={css.link}>
          {of.title}
        </Link>
        <p className="soft">{t.count(of.questions.length)}</p>
      </td>
      <td className="nowrap">{t.states[of.state]}</td>
      <td>
        {of.areaName}
        <p className="soft">
          {of.lines.length === 0 ? t.allLines : of.lines.map((line) => said.line[line]).join(" · ")}
        </p>
      </td>
      <td className="nowrap">{t.days(of.opensOn, of.closesOn)}</td>
      <td className="nowrap" data-head={t.columns.answered}>
        {of.state === "draft" ? "" : answered(of.answered)}
      </td>
      <td>{of.unit.name}</td>
    </tr>
  );
}
