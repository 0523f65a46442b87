import { Button } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { formatNumber } from "@juxin/ui/format.ts";
import type { Answered, Evaluated, Point } from "./queries.ts";
import { plannerText } from "./text.ts";
import css from "./Planner.module.css";

const columns = ["place", "adds", "covers", "loses"] as const;

/** The places to open in their order: what each adds, what it reaches, what is lost without it. */
export function Opened({
  plan,
  points,
  told,
  onRemove,
}: {
  plan: Answered;
  points: readonly Point[];
  told: Evaluated | null;
  onRemove: (index: number) => void;
}) {
  const t = useText(plannerText);
  const fresh = plan.result.plan?.opened.filter(({ stationId }) => stationId === null) ?? [];
  const closed = plan.result.plan?.closed ?? [];
  const figures = told?.points ?? fresh;
  const nameOf = (code: string | null | undefined) =>
    plan.result.byArea.find(({ area }) => area === code)?.name;
  const whole = (count: number) => formatNumber(Math.round(count));
  if (points.length === 0 && closed.length === 0) return null;
  return (
    <section>
      <h2>{t.openedTitle}</h2>
      {points.length > 0 && (
        <table className={css.small} aria-label={t.openedTitle}>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {t.opened[key]}
                </th>
              ))}
              <td aria-hidden />
            </tr>
          </thead>
          <tbody>
            {points.map((point, n) => {
              const of = figures[n];
              const planned = fresh.find(({ lng, lat }) => lng === point.lng && lat === point.lat);
              return (
                <tr key={n}>
                  <th scope="row">
                    {t.point(n + 1)} {point.name || nameOf(planned?.area)}
                    {!planned && <span className="soft"> {t.moved}</span>}
                    {told?.points[n]?.offNetwork && <span className={css.hand}> {t.offRoad}</span>}
                  </th>
                  <td>{of && whole(of.adds)}</td>
                  <td>{of && whole(of.covers)}</td>
                  <td>{of && whole(of.loses)}</td>
                  <td>
                    <Button
                      type="link"
                      size="small"
                      aria-label={t.remove(t.point(n + 1))}
                      onClick={() => onRemove(n)}
                    >
                      {t.removeShort}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {closed.length > 0 && (
        <p>
          {t.closedTitle}：{closed.map(({ name }) => name).join("、")}
        </p>
      )}
    </section>
  );
}
