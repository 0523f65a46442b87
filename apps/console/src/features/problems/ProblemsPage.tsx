import { Segmented } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { grown } from "../../components/grown.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { problemsQuery } from "./queries.ts";
import { problemText } from "./text.ts";
import css from "./Problems.module.css";

const route = getRouteApi("/shell/problems");

export function ProblemsPage() {
  const t = useText(problemText);
  const locale = useLocale();
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(problemsQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={css.page}>
      <PageHead title={t.title}>
        <Segmented
          aria-label={t.stateLabel}
          value={search.state ?? ("all" as const)}
          onChange={(state) =>
            void navigate({
              to: ".",
              search: (was) => ({ ...was, state: state === "all" ? undefined : state }),
            })
          }
          options={(["all", "open", "resolved"] as const).map((value) => ({
            value,
            label: t.states[value],
          }))}
        />
        <AreaSelect
          label={t.area}
          width={grown(200)}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => void navigate({ to: ".", search: (was) => ({ ...was, area }) })}
        />
      </PageHead>
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : items.length === 0 ? (
        <Notice title={t.emptyTitle} body={t.emptyBody}>
          <Link to="/cases">{t.goCases}</Link>
        </Notice>
      ) : (
        <>
          <table className={css.table} aria-label={t.label}>
            <thead>
              <tr>
                {(["title", "area", "cases", "owner", "openedAt", "state"] as const).map((key) => (
                  <th key={key} scope="col">
                    {t.columns[key]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((problem) => (
                <tr key={problem.id}>
                  <td>
                    <Link to="/problems/$problemId" params={{ problemId: problem.id }}>
                      {problem.title}
                    </Link>
                    <p className="soft">{problem.cause}</p>
                  </td>
                  <td>{problem.areaName}</td>
                  <td>{t.cases(problem.openCaseCount, problem.caseCount)}</td>
                  <td>{problem.owner.name}</td>
                  <td className="nowrap">{formatMoment(problem.openedAt, now, locale)}</td>
                  <td className="nowrap">
                    {problem.state === "open" ? (
                      <strong>{t.states.open}</strong>
                    ) : (
                      t.states.resolved
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <More
            shown={items.length}
            hasMore={list.hasNextPage}
            loading={list.isFetchingNextPage}
            more={() => void list.fetchNextPage()}
          />
        </>
      )}
    </div>
  );
}
