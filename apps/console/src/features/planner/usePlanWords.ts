import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Plan } from "./queries.ts";
import { plannerText } from "./text.ts";

/** A share from 0 to 1 as 62.3%; a plan is often better by less than one in a hundred. */
export const percent = (share: number): string => `${formatNumber(share * 100, 1)}%`;

/** Below this a gap would be said as 0.0%, which only a proof may say. */
const tiny = 0.0005;

/** What a plan asks and how sure its answer is, in words. */
export function usePlanWords() {
  const t = useText(plannerText);
  const when = (hourOfWeek: number | null): string =>
    hourOfWeek === null
      ? ""
      : t.when(t.weekdays[Math.floor(hourOfWeek / 24)] ?? "", hourOfWeek % 24);
  const weightOf = ({ asked }: Plan) => asked.weight ?? "residents";
  return {
    when,
    weightOf,
    asked: (plan: Plan): string =>
      [
        ...("open" in plan.asked ? [t.askedOpen(plan.asked.open)] : []),
        t.asked(t.mode[plan.asked.mode ?? "walk"], plan.asked.minutes, t.weight[weightOf(plan)]),
        when(plan.asked.hourOfWeek).trim(),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    counted: (plan: Plan, count: number): string =>
      t.counted(formatNumber(Math.round(count)), t.unit[weightOf(plan)]),
    sure: ({ proven, gap }: { proven: boolean; gap: number }): string =>
      proven ? t.optimal : gap < tiny ? t.nearly("0.1%") : t.bounded(percent(gap)),
  };
}
