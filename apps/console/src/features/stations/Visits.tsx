import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import type { ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

const dayLength = 86_400_000;

/** Visits by hour of the day as bars and as numbers; nobody's name is behind them. */
export function Visits({ visits }: { visits: ManagerPage["visits"] }) {
  const t = useText(stationText);
  const days = (Date.parse(visits.until) - Date.parse(visits.from)) / dayLength + 1;
  const most = Math.max(...visits.byHourOfDay, 0.01);
  const used = visits.byHourOfDay
    .map((average, hour) => ({ hour, average }))
    .filter(({ average }) => average > 0);
  return (
    <section>
      <h2>{t.visitsTitle}</h2>
      <p>{t.visits(days, visits.total)}</p>
      {used.length > 0 && (
        <table className={css.bars} aria-label={t.visitsByHour}>
          <thead>
            <tr>
              <th scope="col">{t.hour}</th>
              <th scope="col">{t.average}</th>
              <td aria-hidden />
            </tr>
          </thead>
          <tbody>
            {used.map(({ hour, average }) => (
              <tr key={hour}>
                <th scope="row">{`${hour}:00`}</th>
                <td>{formatNumber(average, 1)}</td>
                <td aria-hidden>
                  <span style={{ width: `${(average / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
