import { Link } from "@tanstack/react-router";
import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { OffRoadWhy } from "../../components/OffRoadWhy.tsx";
import type { Answered } from "./queries.ts";
import { plannerText } from "./text.ts";
import { percent } from "./gapWords.ts";
import { usePlanWords } from "./usePlanWords.ts";
import css from "./Planner.module.css";

const mostNamed = 20;

/** The answer in a sentence, how sure it is, and what it left out. */
export function Said({ plan }: { plan: Answered }) {
  const t = useText(plannerText);
  const said = usePlanWords();
  const { asked, result } = plan;
  const before = result.total > 0 ? result.before / result.total : 0;
  return (
    <section className={css.headline}>
      <p>
        <strong>{result.plan === null ? now() : t.sentences(now(), after(result.plan))}</strong>
      </p>
      {result.plan !== null && <p className="soft">{proof(result.plan)}</p>}
      {result.plan?.notes.map(({ kind, count }) => (
        <p key={kind} className="soft">
          {kind in t.notes ? t.notes[kind as keyof typeof t.notes](count) : null}
        </p>
      ))}
      {result.measured === "straightLine" && <p className={css.hand}>{t.straight}</p>}
      {result.unplaced > 0 && (
        <p className="soft">{t.unplaced(said.counted(plan, result.unplaced))}</p>
      )}
      {result.offNetwork.length > 0 && (
        <details>
          <summary className={css.hand}>{t.offNetwork(result.offNetwork.length)}</summary>
          <ul className={css.off}>
            {result.offNetwork.slice(0, mostNamed).map((off, n) => (
              <li key={n}>
                {off.stationId ? (
                  <Link to="/stations/$stationId" params={{ stationId: off.stationId }}>
                    {off.name}
                  </Link>
                ) : (
                  off.name || t.candidate
                )}{" "}
                <OffRoadWhy off={off} />
              </li>
            ))}
          </ul>
          {result.offNetwork.length > mostNamed && (
            <p className="soft">{t.offMore(result.offNetwork.length - mostNamed)}</p>
          )}
        </details>
      )}
    </section>
  );

  function now(): string {
    return t.now(
      t.mode[asked.mode ?? "walk"],
      asked.minutes,
      t.weight[said.weightOf(plan)],
      percent(before),
      t.places(said.when(asked.hourOfWeek), result.existing),
    );
  }

  function after({ opened, closed }: NonNullable<typeof result.plan>): string {
    const fresh = opened.filter(({ stationId }) => stationId === null).length;
    const more = said.counted(plan, result.covered - result.before);
    if (said.variantOf(plan) === "extend")
      return opened.length === 0
        ? t.noLonger
        : t.afterLonger(opened.length, percent(result.share), more);
    if (said.variantOf(plan) === "move" && opened.length === 0) return t.noMove;
    return closed.length > 0
      ? t.afterMove(fresh, closed.length, percent(result.share), more)
      : t.after(fresh, percent(result.share), more);
  }

  function proof(answer: NonNullable<typeof result.plan>): string {
    const covers = "objective" in asked && asked.objective === "cover" && result.total > 0;
    return [
      said.sure(answer),
      ...(covers && said.sure(answer) !== t.optimal
        ? [t.atMost(percent(answer.bound / result.total))]
        : []),
      t.tookSeconds(formatNumber(answer.seconds, 1)),
    ].join(" · ");
  }
}
