import { Segmented } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { grown } from "../../components/grown.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { PagedList } from "../../components/PagedList.tsx";
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
      <PagedList
        list={list}
        empty={
          <Notice title={t.emptyTitle} body={t.emptyBody}>
            <Link to="/cases">{t.goCases}</Link>
          </Notice>
        }
      >
        {(items) => (
          <ListTable
            label={t.label}
            heads={(["title", "area", "cases", "owner", "openedAt", "state"] as const).map(
              (key) => t.columns[key],
            )}
          >
            {items.map((problem) => (
              <tr key={problem.id}>
                <td>
                  <Link to="/problems/$problemId" params={{ problemId: problem.id }}>
                    {problem.title}
                  </Link>
                  <p className={css.cause}>{problem.cause}</p>
                </td>
                <td>{problem.areaName}</td>
                <td>{t.cases(problem.openCaseCount, problem.caseCount)}</td>
                <td>{problem.owner.name}</td>
                <td className="nowrap">{formatMoment(problem.openedAt, now, locale)}</td>
                <td className="nowrap">
                  {problem.state === "open" ? <strong>{t.states.open}</strong> : t.states.resolved}
                </td>
              </tr>
            ))}
          </ListTable>
        )}
      </PagedList>
    </div>
  );
}
