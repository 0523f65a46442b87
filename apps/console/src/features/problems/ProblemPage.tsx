import { App, Button } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { CaseTable } from "../../components/cases/CaseTable.tsx";
import type { ListedCase } from "../../components/cases/caseColumns.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { problemCasesQuery, problemQuery, takeOut, type Problem } from "./queries.ts";
import { ResolveForm } from "./ResolveForm.tsx";
import { problemText } from "./text.ts";
import css from "./Problems.module.css";

export function ProblemPage() {
  const { problemId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(problemQuery(problemId));
  if (isError) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return (
    <div className={css.page}>
      <PageHead title={data.title} />
      <Facts of={data} />
      {data.abilities.includes("resolve") && <ResolveForm of={data} />}
      <Inside of={data} />
    </div>
  );
}

function Facts({ of }: { of: Problem }) {
  const t = useText(problemText);
  const locale = useLocale();
  const now = useNow();
  return (
    <section className={css.card}>
      <dl className={css.facts}>
        <div data-wide="">
          <dt>{t.cause}</dt>
          <dd>{of.cause}</dd>
        </div>
        <div>
          <dt>{t.columns.state}</dt>
          <dd>{t.states[of.state]}</dd>
        </div>
        <div>
          <dt>{t.columns.area}</dt>
          <dd>{of.areaName}</dd>
        </div>
        <div>
          <dt>{t.owner}</dt>
          <dd>{of.owner.name}</dd>
        </div>
        <div>
          <dt>{t.columns.cases}</dt>
          <dd>{t.cases(of.openCaseCount, of.caseCount)}</dd>
        </div>
        <div>
          <dt>{t.openedAt}</dt>
          <dd>{formatMoment(of.openedAt, now, locale)}</dd>
        </div>
        {of.resolvedAt !== null && (
          <div>
            <dt>{t.resolvedAt}</dt>
            <dd>{formatMoment(of.resolvedAt, now, locale)}</dd>
          </div>
        )}
        {of.answer !== null && (
          <div data-wide="">
            <dt>{t.answer}</dt>
            <dd>{of.answer}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Inside({ of }: { of: Problem }) {
  const t = useText(problemText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const cases = useQuery(problemCasesQuery(of.id));
  const remove = useMutation({
    mutationFn: (caseId: string) => takeOut(of.id, caseId),
    onSuccess: () => {
      void message.success(t.takenOut);
      void client.invalidateQueries({ queryKey: ["problems"] });
      void client.invalidateQueries({ queryKey: ["cases"] });
    },
  });
  // A problem may reach further than its reader's area; one page of cases is 200.
  const shown = cases.data?.length ?? of.caseCount;
  const unseen = shown < 200 ? Math.max(0, of.caseCount - shown) : 0;
  const link = (one: ListedCase) => (
    <Link to="/cases/$caseId" params={{ caseId: one.id }} search={{ problem: of.id }}>
      {one.number}
    </Link>
  );
  const out = (one: ListedCase) =>
    one.abilities.includes("ungroup") && (
      <Button
        size="small"
        aria-label={t.takeOut(one.number)}
        loading={remove.isPending && remove.variables === one.id}
        onClick={() => remove.mutate(one.id)}
      >
        {t.out}
      </Button>
    );
  const someOut = cases.data?.some((one) => one.abilities.includes("ungroup")) ?? false;
  return (
    <section>
      <div className={css.inside}>
        <h2>{t.inside}</h2>
        {of.abilities.includes("group") && <Link to="/cases">{t.addMore}</Link>}
        <Link to="/cases" search={{ problem: of.id }}>
          {t.listAll}
        </Link>
      </div>
      {cases.isPending && <ListSkeleton />}
      {cases.isError && <Failure error={cases.error} retry={() => void cases.refetch()} />}
      {unseen > 0 && <p className={css.unseen}>{t.unseen(unseen)}</p>}
      {cases.data?.length === 0 && unseen === 0 && <p className="soft">{t.noneInside}</p>}
      {cases.data !== undefined && cases.data.length > 0 && (
        <CaseTable
          items={cases.data}
          columns={["due", "number", "state", "category", "text", "area", "holder"]}
          label={t.insideLabel}
          link={link}
          withinProblem
          {...(someOut ? { aside: out } : {})}
        />
      )}
    </section>
  );
}
