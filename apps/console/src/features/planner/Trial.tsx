import { lazy, Suspense, useState } from "react";
import { Alert, Button, Flex, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { ListSkeleton } from "../../components/More.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { Gaps } from "./Gaps.tsx";
import { Opened } from "./Opened.tsx";
import { standingQuery, type Answered } from "./queries.ts";
import { plannerText } from "./text.ts";
import { percent } from "./gapWords.ts";
import { useTrial } from "./useTrial.ts";
import css from "./Planner.module.css";

const PlanMap = lazy(() => import("./PlanMap.tsx"));
const mostPoints = 100;

/** The map to try on, and beside it what each place buys and which gaps stay, both as tried. */
export function Trial({ plan }: { plan: Answered }) {
  const t = useText(plannerText);
  const { points, without, longer, told, error, change, reset } = useTrial(plan);
  const [adding, setAdding] = useState(false);
  const standing = useQuery(standingQuery(plan.asked.area ?? undefined));
  const move = (index: number, lng: number, lat: number) =>
    change({
      without,
      longer,
      points: points.map((one, n) => (n === index ? { ...one, lng, lat } : one)),
    });
  return (
    <div className={css.columns}>
      <section>
        <h2>{t.trial.title}</h2>
        <p className={css.trial} aria-live="polite">
          {told === null ? (
            <span className="soft">{t.trial.hint}</span>
          ) : (
            <>
              <strong>{t.trial.share(percent(told.share))}</strong>{" "}
              <Against difference={told.share - plan.result.share} />
            </>
          )}
        </p>
        <Flex gap="small" wrap align="center">
          <Button
            aria-pressed={adding}
            type={adding ? "primary" : "default"}
            disabled={points.length >= mostPoints}
            onClick={() => setAdding(!adding)}
          >
            {adding ? t.trial.adding : t.trial.add}
          </Button>
          <Select
            mode="multiple"
            aria-label={t.trial.withoutHint}
            placeholder={t.trial.withoutHint}
            maxTagCount={1}
            allowClear
            style={{ width: 260, maxWidth: "100%" }}
            optionFilterProp="label"
            value={[...without]}
            options={(standing.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(ids: string[]) => change({ points, longer, without: ids.slice(0, 200) })}
          />
          {told !== null && <Button onClick={reset}>{t.trial.reset}</Button>}
        </Flex>
        {error !== null && (
          <Alert
            type="error"
            showIcon
            style={{ marginTop: 8 }}
            title={<ProblemText error={error} />}
          />
        )}
        {standing.data && (
          <Suspense fallback={<ListSkeleton />}>
            <PlanMap
              plan={plan}
              standing={standing.data}
              points={points}
              without={without}
              longer={longer}
              adding={adding}
              onMove={move}
              onAdd={(lng, lat) => {
                setAdding(false);
                change({ without, longer, points: [...points, { name: "", lng, lat }] });
              }}
            />
          </Suspense>
        )}
      </section>
      <div>
        <Opened
          plan={plan}
          points={points}
          longer={longer}
          told={told}
          onRemove={(index) =>
            change({ without, longer, points: points.filter((_, n) => n !== index) })
          }
          onLonger={(ids) => change({ points, without, longer: ids })}
        />
        <Gaps byArea={told?.byArea ?? plan.result.byArea} />
      </div>
    </div>
  );
}

/** How the trial stands against the plan, in points of a hundred. */
function Against({ difference }: { difference: number }) {
  const t = useText(plannerText);
  if (Math.abs(difference) < 0.0005) return <span className="soft">{t.trial.same}</span>;
  const said = `${difference > 0 ? "+" : "−"}${formatNumber(Math.abs(difference) * 100, 1)}`;
  return <span className={difference > 0 ? css.better : css.hand}>{t.trial.compared(said)}</span>;
}
