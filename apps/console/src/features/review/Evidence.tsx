import { useText } from "@juxin/ui/web/useText.ts";
import type { Pair } from "./queries.ts";
import { tellingSteps } from "./reasonOf.ts";
import { reviewText } from "./text.ts";
import { waterfall } from "./waterfall.ts";
import css from "./Review.module.css";

/** From the starting point to the sum, one bar a piece of evidence: right is for, left is against. */
export function Evidence({ pair }: { pair: Pair }) {
  const t = useText(reviewText);
  const { bars, zero } = waterfall(tellingSteps(pair));
  return (
    <table className={css.evidence} aria-label={t.whyLabel}>
      <thead>
        <tr>
          <th scope="col">{t.item}</th>
          <th scope="col" className={css.number}>
            {t.weight}
          </th>
          <td aria-hidden />
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <td>{bar.words}</td>
            <td className={css.number}>
              {bar.weight > 0 ? "+" : "−"}
              {Math.abs(bar.weight).toFixed(1)}
            </td>
            <td className={css.track} aria-hidden>
              <span className={css.zero} style={{ left: `${zero * 100}%` }} title={t.zero} />
              <span
                className={css.bar}
                data-for={bar.weight >= 0 || undefined}
                style={{ left: `${bar.from * 100}%`, right: `${(1 - bar.to) * 100}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
