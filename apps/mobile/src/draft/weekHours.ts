import type { DayHours, WeekHours } from "./placeDraft.ts";

const names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** `08:30-18:00`; what ends at or before its beginning ends the next day, at midnight 24:00. */
function timesOf({ from, until }: DayHours): string {
  if (until === "24:00" || until === "00:00") return `${from}-24:00`;
  return minutesOf(until) === minutesOf(from) ? `${from}-24:00` : `${from}-${until}`;
}

/** A week as one text of the opening_hours grammar; empty where it is shut every day. */
export function writeWeek({ days, holidaysOff }: WeekHours): string {
  const rules: string[] = [];
  for (let first = 0; first < 7;) {
    const times = days[first] == null ? null : timesOf(days[first]!);
    let last = first;
    while (last < 6 && same(days[last + 1], times)) last += 1;
    if (times !== null) rules.push(`${span(first, last)} ${times}`);
    first = last + 1;
  }
  if (rules.length === 0) return "";
  return [...rules, ...(holidaysOff ? ["PH off"] : [])].join("; ");
}

const same = (day: DayHours | null | undefined, times: string | null): boolean =>
  (day == null ? null : timesOf(day)) === times;
const span = (first: number, last: number): string =>
  first === last ? names[first]! : `${names[first]}-${names[last]}`;

const rule = /^(?:(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? )?(\d\d:\d\d)-(\d\d:\d\d)$/;

/** The other way round, for hours that a week of one opening a day can say; null for any other. */
export function readWeek(text: string): WeekHours | null {
  const days: (DayHours | null)[] = Array.from({ length: 7 }, () => null);
  let holidaysOff = false;
  for (const part of text.split(";").map((one) => one.trim())) {
    if (part === "PH off") holidaysOff = true;
    else if (part === "24/7") days.fill({ from: "00:00", until: "24:00" });
    else {
      const found = rule.exec(part);
      if (found === null) return null;
      const first = found[1] === undefined ? 0 : names.indexOf(found[1] as "Mo");
      const last =
        found[2] === undefined
          ? found[1] === undefined
            ? 6
            : first
          : names.indexOf(found[2] as "Mo");
      if (last < first) return null;
      for (let day = first; day <= last; day += 1)
        days[day] = { from: found[3]!, until: found[4]! };
    }
  }
  return { days, holidaysOff };
}
