import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { gapWords } from "./gapWords.ts";
import type { Plan } from "./queries.ts";
import { plannerText } from "./text.ts";

/** What a plan asks and how sure its answer is, in words. */
export function usePlanWords() {
  const t = useText(plannerText);
  const saidOf = (hourOfWeek: number | null, say: typeof t.at): string =>
    hourOfWeek === null ? "" : say(t.weekdays[Math.floor(hourOfWeek / 24)] ?? "", hourOfWeek % 24);
  const when = (hourOfWeek: number | null): string => saidOf(hourOfWeek, t.when);
  const at = (hourOfWeek: number | null): string => saidOf(hourOfWeek, t.at);
  const variantOf = ({ asked }: Plan) => ("variant" in asked ? (asked.variant ?? "open") : "open");
  const weightOf = ({ asked }: Plan) => asked.weight ?? "residents";
  return {
    when,
    weightOf,
    variantOf,
    asked: (plan: Plan): string =>
      [
        ...("open" in plan.asked ? [t.askedMany[variantOf(plan)](plan.asked.open)] : []),
        ...("mayMove" in plan.asked && plan.asked.mayMove ? [t.askedMove] : []),
        t.asked(t.mode[plan.asked.mode ?? "walk"], plan.asked.minutes, t.weight[weightOf(plan)]),
        at(plan.asked.hourOfWeek),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    counted: (plan: Plan, count: number): string =>
      t.counted(formatNumber(Math.round(count)), t.unit[weightOf(plan)]),
    sure: (answer: { proven: boolean; gap: number }): string => gapWords(t, answer),
  };
}
