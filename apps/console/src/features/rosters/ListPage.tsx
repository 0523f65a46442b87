import { App, Button, Flex, Progress } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatMoment, formatNumber } from "@juxin/ui/format.ts";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { BadRows } from "./BadRows.tsx";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { listQuery, withdrawList, type RosterList } from "./queries.ts";
import { Resume } from "./Resume.tsx";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

const shownFigures = ["total", "good", "bad", "linked", "added", "doubtful", "encoded"] as const;

/** One list from its upload to its outcome; the page follows by itself. */
export function ListPage() {
  const t = useText(rosterText);
  const { listId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(listQuery(listId));
  if (isError) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return (
    <div className={css.page}>
      <PageHead
        title={`${data.source.name} ${data.period}`}
        aside={
          <Flex gap="small" align="center">
            {data.abilities.includes("withdraw") && <Withdraw list={data} />}
            <Link to="/rosters" className="nowrap">
              {t.backToLists}
            </Link>
          </Flex>
        }
      />
      <Facts list={data} />
      <Stage list={data} />
      {data.rows.bad > 0 && data.state === "ready" && <BadRows list={data} />}
    </div>
  );
}

function Facts({ list }: { list: RosterList }) {
  const t = useText(rosterText);
  const locale = useLocale();
  const now = useNow();
  const facts: [string, string][] = [
    [t.columns.state, t.state[list.state]],
    [t.columns.file, list.fileName ?? t.viaApi],
    [t.facts.unit, list.unit.name],
    [t.facts.area, list.areaName],
    [t.facts.mode, t.modes[list.mode]],
    [t.facts.at, formatMoment(list.submittedAt, now, locale)],
  ];
  if (list.readyAt !== null) facts.push([t.facts.ready, formatMoment(list.readyAt, now, locale)]);
  if (list.state === "ready") facts.push([t.facts.model, t.modelVersion(list.modelVersion)]);
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the list waits for now, or what came of it. */
function Stage({ list }: { list: RosterList }) {
  const t = useText(rosterText);
  const locale = useLocale();
  const { rows } = list;
  switch (list.state) {
    case "uploading":
      return <Resume list={list} />;
    case "reading":
      return <p role="status">{t.reading}</p>;
    case "columns":
      return (
        <>
          {list.sameAs !== null && (
            <p>
              <SameAs of={list.sameAs} />
            </p>
          )}
          <ColumnsForm key={list.version} list={list} />
        </>
      );
    case "linking":
      return (
        <div role="status" className={css.progress}>
          <Progress percent={Math.floor((rows.done / Math.max(1, rows.total)) * 100)} />
          <p>{t.linking(rows.done, rows.total)}</p>
        </div>
      );
    case "refused":
      return (
        <Notice
          title={t.state.refused}
          body={
            list.sameAs === null ? (
              sayReason({ reason: list.reason ?? "internal" }, locale)
            ) : (
              <SameAs of={list.sameAs} />
            )
          }
        />
      );
    case "withdrawn":
      return <Notice title={t.withdrawn} />;
    case "ready":
      return (
        <section>
          <h2 className={css.title}>{t.resultTitle}</h2>
          <dl className={css.figures}>
            {shownFigures
              .filter((key) => rows[key] > 0 || key === "good")
              .map((key) => (
                <div key={key}>
                  <dt>{t.figures[key]}</dt>
                  <dd>{formatNumber(rows[key])}</dd>
                </div>
              ))}
          </dl>
          {rows.doubtful > 0 ? (
            <Link to="/review" search={{ list: list.id }}>
              {t.goReview(rows.doubtful)}
            </Link>
          ) : (
            <Link to="/statements">{t.goStatements}</Link>
          )}
        </section>
      );
  }
}

/** Which list said the same before, when it came, and the way to it. */
function SameAs({ of }: { of: NonNullable<RosterList["sameAs"]> }) {
  const t = useText(rosterText);
  const locale = useLocale();
  const now = useNow();
  return (
    <>
      {t.sameAs(formatMoment(of.submittedAt, now, locale), of.period, of.number)}{" "}
      <Link to="/rosters/$listId" params={{ listId: of.id }}>
        {of.fileName ?? t.sameOpen}
      </Link>
    </>
  );
}

function Withdraw({ list }: { list: RosterList }) {
  const t = useText(rosterText);
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const withdraw = useMutation({
    mutationFn: () => withdrawList(list.id),
    onSuccess: () => {
      void message.success(t.withdrawn);
      void client.invalidateQueries({ queryKey: ["rosters"] });
    },
    onError: (error) => void message.error(error.message),
  });
  const ask = () =>
    void modal.confirm({
      title: t.withdraw,
      content: t.withdrawSure,
      okText: t.withdraw,
      okButtonProps: { danger: true },
      onOk: () => withdraw.mutateAsync().catch(() => undefined),
    });
  return (
    <Button danger loading={withdraw.isPending} onClick={ask}>
      {t.withdraw}
    </Button>
  );
}
