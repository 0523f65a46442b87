import { Button, Checkbox } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { formatNumber } from "@juxin/ui/format.ts";
import type { Answered, Evaluated, Point } from "./queries.ts";
import { plannerText } from "./text.ts";
import { usePlanWords } from "./usePlanWords.ts";
import css from "./Planner.module.css";

const columns = ["place", "adds", "covers", "loses"] as const;

/** The places to open in their order: what each adds, what it reaches, what is lost without it. */
export function Opened({
  plan,
  points,
  longer,
  told,
  onRemove,
  onLonger,
}: {
  plan: Answered;
  points: readonly Point[];
  longer: readonly string[];
  told: Evaluated | null;
  onRemove: (index: number) => void;
  onLonger: (stationIds: string[]) => void;
}) {
  const t = useText(plannerText);
  const said = usePlanWords();
  const fresh = plan.result.plan?.opened.filter(({ stationId }) => stationId === null) ?? [];
  const closed = plan.result.plan?.closed ?? [];
  const figures = told?.points ?? fresh;
  const nameOf = (code: string | null | undefined) =>
    plan.result.byArea.find(({ area }) => area === code)?.name;
  const whole = (count: number) => formatNumber(Math.round(count));
  const extended = plan.result.plan?.opened.filter((one) => one.longer) ?? [];
  if (points.length === 0 && closed.length === 0 && extended.length === 0) return null;
  const title = t.openedTitles[said.variantOf(plan)];
  return (
    <section>
      <h2>{title}</h2>
      {extended.length > 0 && <Longer opened={extended} chosen={longer} onChange={onLonger} />}
      {points.length > 0 && (
        <table className={css.small} aria-label={title}>
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
          {t.closedTitle}：
          {closed.map(({ name, loses }) => t.missed(name, whole(loses ?? 0))).join("、")}
        </p>
      )}
    </section>
  );
}

const longerColumns = ["place", "longer", "adds", "perHour"] as const;
type Opening = NonNullable<Answered["result"]["plan"]>["opened"][number];

/** The places that stay on or open early: how long, and what each hour of it is good for. */
function Longer({
  opened,
  chosen,
  onChange,
}: {
  opened: readonly Opening[];
  chosen: readonly string[];
  onChange: (stationIds: string[]) => void;
}) {
  const t = useText(plannerText);
  return (
    <table className={css.small} aria-label={t.openedTitles.extend}>
      <thead>
        <tr>
          {longerColumns.map((key) => (
            <th key={key} scope="col">
              {t.opened[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {opened.map(({ stationId, name, adds, longer }) => {
          if (stationId === null || !longer) return null;
          const hours = formatNumber(longer.minutes / 60, 1);
          return (
            <tr key={stationId}>
              <th scope="row">
                <Checkbox
                  checked={chosen.includes(stationId)}
                  onChange={({ target }) =>
                    onChange(
                      target.checked
                        ? [...chosen, stationId]
                        : chosen.filter((id) => id !== stationId),
                    )
                  }
                >
                  {name}
                </Checkbox>
              </th>
              <td>
                {longer.until === null
                  ? t.openFrom(longer.from ?? "", hours)
                  : t.stayTo(longer.until, hours)}
              </td>
              <td>{formatNumber(Math.round(adds))}</td>
              <td>{formatNumber(Math.round((adds * 60) / longer.minutes))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
