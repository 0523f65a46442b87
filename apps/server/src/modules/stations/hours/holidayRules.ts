import { addDays } from "../../../platform/clock.ts";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const weekday = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
const dayOrRange = `(?:${weekday}(?:-${weekday})?|PH)`;
const ruleWithDays = new RegExp(`^(${dayOrRange}(?:\\s*,\\s*${dayOrRange})*)(?:\\s+(.*))?$`);

/** Hours with their holiday rules apart: `Mo-Fr,PH 9-5; PH off` → the weekdays, and what holds on holidays. */
export interface SplitHours {
  /** The rules without `PH`. */
  plain: string;
  /** What holds on public holidays, in order; the last one wins. Empty: they are days like others. */
  onHolidays: string[];
}

/**
 * The library knows only the fixed holidays of China, so that PH is taken out of its hands.
 * @returns null when PH stands where it cannot be taken out (inside a season, after a comma of rules)
 */
export function splitHolidays(text: string): SplitHours | null {
  const plain: string[] = [];
  const onHolidays: string[] = [];
  for (const rule of text.split(";").map((one) => one.trim())) {
    const found = ruleWithDays.exec(rule);
    const days = found?.[1]?.split(",").map((one) => one.trim()) ?? [];
    if (!days.includes("PH")) {
      if (/\bPH\b/.test(rule)) return null;
      if (rule !== "") plain.push(rule);
      continue;
    }
    const rest = found?.[2] ?? "00:00-24:00";
    if (/\bPH\b/.test(rest)) return null;
    const others = days.filter((one) => one !== "PH");
    if (others.length > 0) plain.push(`${others.join(",")} ${rest}`);
    onHolidays.push(rest);
  }
  return { plain: plain.join("; "), onHolidays };
}

/** `2026 Oct 01`, as the grammar wants a day. */
const osmDay = (day: string): string =>
  `${day.slice(0, 4)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(8)}`;

export const osmRange = (first: string, last: string): string =>
  first === last ? osmDay(first) : `${osmDay(first)}-${osmDay(last)}`;

/** Days as ranges of neighbours: seven days of a holiday are one. */
export function rangesOf(days: readonly string[]): string[] {
  const sorted = days.toSorted();
  const ranges: string[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (sorted[to + 1] === addDays(sorted[to]!, 1)) to += 1;
    ranges.push(osmRange(sorted[from]!, sorted[to]!));
    from = to + 1;
  }
  return ranges;
}
