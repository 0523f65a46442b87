import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Result } from "./queries.ts";
import { plannerText } from "./text.ts";
import { percent } from "./gapWords.ts";
import css from "./Planner.module.css";

const first = 12;
const columns = ["area", "total", "covered", "missing", "share"] as const;

/** Communities by how many nobody reaches there, the largest gap first. */
export function Gaps({ byArea }: { byArea: Result["byArea"] }) {
  const t = useText(plannerText);
  const rest = byArea.slice(first);
  return (
    <section>
      <h2>{t.gapsTitle}</h2>
      {byArea.every(({ missing }) => missing < 0.5) && <p className="soft">{t.noGaps}</p>}
      <Rows rows={byArea.slice(0, first)} />
      {rest.length > 0 && (
        <details>
          <summary>{t.more(rest.length)}</summary>
          <Rows rows={rest} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: Result["byArea"] }) {
  const t = useText(plannerText);
  const whole = (count: number) => formatNumber(Math.round(count));
  return (
    <table className={css.small} aria-label={t.gapsTitle}>
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col">
              {t.gaps[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ area, name, total, covered, missing, share }) => (
          <tr key={area}>
            <th scope="row">{name}</th>
            <td>{whole(total)}</td>
            <td>{whole(covered)}</td>
            <td className={missing >= 0.5 ? css.hand : undefined}>{whole(missing)}</td>
            <td>{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
