import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { planQuery, plansQuery, type Answered } from "./queries.ts";
import { plannerText } from "./text.ts";
import { percent } from "./gapWords.ts";
import { usePlanWords } from "./usePlanWords.ts";
import css from "./Planner.module.css";

const route = getRouteApi("/shell/planner/$planId");

/** This plan's figures with another's beside them. */
export function Compare({ plan }: { plan: Answered }) {
  const t = useText(plannerText);
  const said = usePlanWords();
  const { beside } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: list } = useQuery(plansQuery);
  const { data: other } = useQuery({ ...planQuery(beside ?? ""), enabled: beside !== undefined });
  const others = list?.filter(({ id, state }) => id !== plan.id && state === "done") ?? [];
  const shown = [
    plan,
    ...(beside !== undefined && other && other.result !== null ? [other as Answered] : []),
  ];
  const rows: [string, (of: Answered) => string][] = [
    [t.compare.asked, (of) => said.asked(of)],
    [
      t.compare.before,
      ({ result }) => percent(result.total > 0 ? result.before / result.total : 0),
    ],
    [t.compare.share, ({ result }) => (result.plan === null ? t.none : percent(result.share))],
    [t.compare.covered, (of) => said.counted(of, of.result.covered)],
    [
      t.compare.opened,
      ({ result }) =>
        result.plan === null
          ? t.none
          : String(
              result.plan.opened.filter(({ stationId, longer }) => stationId === null || longer)
                .length,
            ),
    ],
    [t.compare.gap, ({ result }) => (result.plan === null ? t.none : said.sure(result.plan))],
    [t.compare.measured, ({ result }) => t.measured[result.measured]],
  ];
  return (
    <section>
      <h2>{t.compareTitle}</h2>
      {others.length === 0 ? (
        <p className="soft">{t.compareNone}</p>
      ) : (
        <Select
          aria-label={t.compareWith}
          placeholder={t.compareWith}
          allowClear
          style={{ width: 280, maxWidth: "100%", marginTop: 6 }}
          value={beside ?? null}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string | undefined) =>
            void navigate({
              to: ".",
              search: id === undefined ? {} : { beside: id },
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      {shown.length > 1 && (
        <table className={`${css.small} ${css.beside}`} aria-label={t.compareTitle}>
          <thead>
            <tr>
              <td aria-hidden />
              {shown.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, say]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {shown.map((of) => (
                  <td key={of.id}>{say(of)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
