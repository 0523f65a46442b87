import { useText } from "@juxin/ui/web/useText.ts";
import type { DayHours, WeekHours } from "../../../draft/placeDraft.ts";
import { readWeek } from "../../../draft/weekHours.ts";
import { friendlyText } from "./friendlyText.ts";

/** Hours as a person says them: 周一至周五 08:30–18:00，周六 10:00–16:00. */
export function useWeekWords(): (week: WeekHours | string) => string {
  const t = useText(friendlyText);
  return (given) => {
    const week = typeof given === "string" ? readWeek(given) : given;
    if (week === null) return String(given);
    const parts: string[] = [];
    for (let first = 0; first < 7;) {
      const day = week.days[first] ?? null;
      let last = first;
      while (last < 6 && timesOf(week.days[last + 1] ?? null) === timesOf(day)) last += 1;
      if (day !== null) parts.push(`${daysOf(first, last)} ${timesOf(day)}`);
      first = last + 1;
    }
    return [...parts, ...(week.holidaysOff ? [t.holidaysOff] : [])].join(t.comma);
  };

  function daysOf(first: number, last: number): string {
    if (first === 0 && last === 6) return t.everyDay;
    const from = t.weekdays[first] ?? "";
    return first === last ? from : t.toDay(from, t.weekdays[last] ?? "");
  }

  function timesOf(day: DayHours | null): string {
    if (day === null) return "";
    const whole = day.from === "00:00" && ["00:00", "24:00"].includes(day.until);
    return whole ? t.allDay : `${day.from}–${day.until === "00:00" ? "24:00" : day.until}`;
  }
}
