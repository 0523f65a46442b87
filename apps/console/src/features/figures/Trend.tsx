import { lazy, Suspense, useState } from "react";
import { Segmented, Skeleton } from "antd";
import { formatDays, formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { Figures } from "./queries.ts";
import { figureText } from "./text.ts";
import css from "./FiguresPage.module.css";

const TrendChart = lazy(() => import("./TrendChart.tsx"));

/** Received and answered by month, as a chart or as a table. */
export function Trend({ months }: { months: Figures["byMonth"] }) {
  const t = useText(figureText);
  const locale = useLocale();
  const [view, setView] = useState<"chart" | "table">("chart");
  const nameOf = (month: string): string => {
    const [year = "", number = ""] = month.split("-");
    return t.monthShort(year, String(Number(number)));
  };
  return (
    <section>
      <div className={css.title}>
        <h2>{t.trend}</h2>
        <Segmented
          size="small"
          aria-label={t.trendView}
          value={view}
          onChange={setView}
          options={[
            { value: "chart" as const, label: t.asChart },
            { value: "table" as const, label: t.asTable },
          ]}
        />
      </div>
      {view === "chart" ? (
        <Suspense fallback={<Skeleton active paragraph={{ rows: 6 }} />}>
          <TrendChart
            label={t.chartLabel}
            months={months.map((month) => nameOf(month.month))}
            bars={[
              { name: t.measures.received, values: months.map((month) => month.received) },
              { name: t.measures.resolved, values: months.map((month) => month.resolved) },
            ]}
          />
        </Suspense>
      ) : (
        <table className={css.table} aria-label={t.trend}>
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col">{t.measures.received}</th>
              <th scope="col">{t.measures.resolved}</th>
              <th scope="col">{t.measures.medianDays}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{nameOf(month.month)}</th>
                <td>{formatNumber(month.received)}</td>
                <td>{formatNumber(month.resolved)}</td>
                <td>{month.medianDays === null ? "—" : formatDays(month.medianDays, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
