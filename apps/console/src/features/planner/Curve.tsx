import { useText } from "@juxin/ui/web/useText.ts";
import type { Result } from "./queries.ts";
import { plannerText } from "./text.ts";
import { percent } from "./gapWords.ts";
import css from "./Planner.module.css";

/** What share is within how many minutes: a bar a minute, those within the limit in green. */
export function Curve({ curve, limit }: { curve: Result["curve"]; limit: number }) {
  const t = useText(plannerText);
  return (
    <section>
      <h2>{t.curveTitle}</h2>
      <ol className={css.curve}>
        {curve.map(({ minutes, share }) => (
          <li
            key={minutes}
            data-within={minutes <= limit || undefined}
            title={t.curveSaid(minutes, percent(share))}
          >
            <span className={css.bar} style={{ height: `${share * 100}%` }} aria-hidden />
            <span className={css.tick} data-named={minutes % 5 === 0 || undefined} aria-hidden>
              {minutes}
            </span>
            <span className={css.unseen}>{t.curveSaid(minutes, percent(share))}</span>
          </li>
        ))}
      </ol>
      <p className="soft">
        {curve
          .filter(({ minutes }) => minutes % 5 === 0)
          .map(({ minutes, share }) => t.curveSaid(minutes, percent(share)))
          .join(" · ")}
      </p>
    </section>
  );
}
