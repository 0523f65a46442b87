import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { grown } from "../../components/grown.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { PeriodPicker } from "../../components/PeriodPicker.tsx";
import { useNow } from "../../components/useNow.ts";
import { FigureTable } from "./FigureTable.tsx";
import { FigureTiles } from "./FigureTiles.tsx";
import type { figureSearch } from "./figureSearch.ts";
import { inOrder } from "./figure.ts";
import { figuresQuery } from "./queries.ts";
import { figureText } from "./text.ts";
import { Trend } from "./Trend.tsx";
import css from "./FiguresPage.module.css";

const route = getRouteApi("/shell/overview");
const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;

/** What was asked and what became of it, for an area, a line and a period. */
export function FiguresPage() {
  const t = useText(figureText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { name, all } = useCategories();
  const { data, isError, error, refetch, isPlaceholderData } = useQuery(figuresQuery(search));
  const choose = (change: ReturnType<typeof figureSearch>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...change }) });
  return (
    <div className={css.page}>
      <PageHead title={t.title}>
        <AreaSelect
          label={t.area}
          withDistrict
          width={grown(220)}
          value={search.area ?? data?.scope.area}
          onChange={(area) => choose({ area })}
        />
        <Select
          aria-label={t.line}
          style={{ width: grown(130) }}
          value={search.line ?? ("all" as const)}
          onChange={(line) => choose({ line: line === "all" ? undefined : line })}
          options={(["all", ...lines] as const).map((value) => ({
            value,
            label: said.line[value],
          }))}
        />
        <PeriodPicker
          label={t.period}
          from={search.from ?? data?.scope.from ?? undefined}
          to={search.to ?? data?.scope.to ?? undefined}
          onChange={(from, to) => choose({ from, to })}
        />
      </PageHead>
      {isError && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !isError && <ListSkeleton />}
      {data && (
        <div aria-busy={isPlaceholderData} className={css.figures}>
          <p className={css.scope}>
            <strong>
              {t.scope(
                data.scope.areaName,
                said.line[data.scope.line ?? "all"],
                data.scope.from ?? "",
                data.scope.to ?? "",
              )}
            </strong>
            <span className="soft">{t.source(formatMoment(data.asOf, now, locale))}</span>
          </p>
          {data.total.received === 0 ? (
            <Notice title={t.emptyTitle} body={t.emptyBody} />
          ) : (
            <>
              <FigureTiles figures={data} />
              <Trend months={data.byMonth} />
              <section>
                <h2>{t.byCategory}</h2>
                <FigureTable
                  scope={data.scope}
                  label={t.byCategory}
                  head={t.category}
                  rows={inOrder(data.byCategory, all).map((row) => ({
                    ...row,
                    key: row.category,
                    name: name(row.category),
                    narrower: { category: row.category },
                  }))}
                />
              </section>
              {data.byArea.length > 0 && (
                <section>
                  <h2>{t.byArea}</h2>
                  <p className="soft">{t.byAreaNote}</p>
                  <FigureTable
                    scope={data.scope}
                    label={t.byArea}
                    head={t.areaName}
                    rows={data.byArea.map((row) => ({
                      ...row,
                      key: row.area,
                      narrower: { area: row.area },
                    }))}
                  />
                </section>
              )}
            </>
          )}
        </div>
      )}
    </div>
  );
}
