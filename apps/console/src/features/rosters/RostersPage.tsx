import { Button, Drawer, Flex, Select } from "antd";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { PagedList } from "../../components/PagedList.tsx";
import { useNow } from "../../components/useNow.ts";
import { HandIn } from "./HandIn.tsx";
import { lastMonths } from "../../components/lastMonths.ts";
import { listsQuery, sourcesQuery, type RosterList } from "./queries.ts";
import { Overdue } from "./Overdue.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";
import { SourceForm } from "./SourceForm.tsx";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

const route = getRouteApi("/shell/rosters");

/** The lists that were handed in, newest first, and the two doors: a new list, a new source. */
export function RostersPage() {
  const t = useText(rosterText);
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayRegister = useMay("rosterSource.write");
  const mayHandIn = useMay("roster.handIn");
  const lists = useInfiniteQuery(listsQuery({ period: search.period, source: search.source }));
  const sources = useQuery(sourcesQuery);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  const titles = { handIn: t.handIn, source: t.addSource, sources: t.sources };
  const close = () => change({ open: undefined, mode: undefined });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          <Flex gap="small" wrap>
            <Button href="/api/v1/rosters/template.xlsx">{t.template}</Button>
            <Button onClick={() => change({ open: "sources" })}>{t.sources}</Button>
            {mayRegister && (
              <Button onClick={() => change({ open: "source" })}>{t.addSource}</Button>
            )}
            {mayHandIn && (
              <Button type="primary" onClick={() => change({ open: "handIn" })}>
                {t.handIn}
              </Button>
            )}
          </Flex>
        }
      >
        <Select
          aria-label={t.period}
          allowClear
          placeholder={t.period}
          style={{ width: 130 }}
          value={search.period ?? null}
          options={lastMonths(now, 13).map((value) => ({ value, label: value }))}
          onChange={(period: string | undefined) => change({ period })}
        />
        <Select
          aria-label={t.source}
          allowClear
          placeholder={t.allSources}
          style={{ width: 240 }}
          loading={sources.isPending}
          value={search.source ?? null}
          options={(sources.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(source: string | undefined) => change({ source })}
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      <Overdue />
      <PagedList
        list={lists}
        empty={<Notice title={t.emptyTitle} body={mayRegister ? t.emptyBody : t.emptyBodyGiver} />}
      >
        {(items) => (
          <ListTable
            label={t.label}
            heads={(["source", "period", "file", "rows", "outcome", "state", "at"] as const).map(
              (key) => t.columns[key],
            )}
          >
            {items.map((list) => (
              <Row key={list.id} list={list} now={now} />
            ))}
          </ListTable>
        )}
      </PagedList>
      <Drawer
        open={search.open !== undefined}
        title={titles[search.open ?? "handIn"]}
        size={480}
        destroyOnHidden
        onClose={close}
      >
        {search.open === "sources" && <SourcesPanel />}
        {search.open === "source" && <SourceForm onDone={close} onCancel={close} />}
        {search.open === "handIn" && (
          <HandIn
            asked={search}
            onCancel={close}
            onDone={(listId) => void navigate({ to: "/rosters/$listId", params: { listId } })}
          />
        )}
      </Drawer>
    </div>
  );
}

function Row({ list, now }: { list: RosterList; now: Date }) {
  const t = useText(rosterText);
  const locale = useLocale();
  const { rows } = list;
  return (
    <tr>
      <td>
        <Link to="/rosters/$listId" params={{ listId: list.id }}>
          {list.source.name}
        </Link>
        <p className="soft">{list.areaName}</p>
      </td>
      <td className="nowrap">{list.period}</td>
      <td>{list.fileName ?? t.viaApi}</td>
      <td>{rows.total > 0 && t.rows(rows.good, rows.bad)}</td>
      <td>{list.state === "ready" && t.outcome(rows.linked, rows.added, rows.doubtful)}</td>
      <td className="nowrap">
        <span className={css.state} data-hand={needsHand(list) || undefined}>
          {t.state[list.state]}
        </span>
      </td>
      <td className="nowrap">{formatMoment(list.submittedAt, now, locale)}</td>
    </tr>
  );
}

/** Whether somebody has to do something before the list counts. */
const needsHand = ({ state }: RosterList): boolean => state === "columns" || state === "uploading";
