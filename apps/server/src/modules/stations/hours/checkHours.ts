import OpeningHours from "opening_hours";
import { splitHolidays } from "./holidayRules.ts";
import { type Holidays, openTimes } from "./openTimes.ts";

/** Why hours are refused; each has its sentence in the web catalog. */
export type HoursFault =
  | "hours.unreadable"
  | "hours.holidayForm"
  | "hours.sunTimes"
  | "hours.unsure"
  | "hours.neverOpen"
  | "hours.contradict"
  | "hours.exceptionForm";

const aYear = 370 * 24 * 60 * 60_000;

/** Null when hours can be kept: readable, sure, and open at least once within a year. */
export function checkHours(text: string, days: Holidays, now: number): HoursFault | null {
  if (/\b(?:sunrise|sunset|dawn|dusk)\b/i.test(text)) return "hours.sunTimes";
  if (/\b(?:SH|week)\b|\bunknown\b|"|\|\|/.test(text)) return "hours.unsure";
  const split = splitHolidays(text);
  if (split === null) return "hours.holidayForm";
  try {
    if (split.plain !== "") void new OpeningHours(split.plain, null);
    const open = openTimes({ hours: text, exceptions: [] }, days, now, now + aYear);
    if (open.length === 0) return "hours.neverOpen";
    return contradicts(split.plain, days, now) ? "hours.contradict" : null;
  } catch {
    return "hours.unreadable";
  }
}

/** An opening that changes nothing, left out, says what another takes back: Mo-Fr 8–18, and then Mo-Fr 9–12. */
function contradicts(plain: string, days: Holidays, now: number): boolean {
  const rules = plain.split(";").map((rule) => rule.trim());
  if (rules.length < 2) return false;
  const openWith = (text: string): string =>
    text === ""
      ? "[]"
      : JSON.stringify(openTimes({ hours: text, exceptions: [] }, days, now, now + aYear));
  const whole = openWith(rules.join("; "));
  // Days that are shut anyway may be said to be: many write them down.
  return rules.some(
    (rule, n) =>
      !/\b(?:off|closed)$/.test(rule) &&
      openWith(rules.filter((_rule, at) => at !== n).join("; ")) === whole,
  );
}

const times = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:[0-3]\d|4[0-8]):[0-5]\d$/;

/** For some days only: `off`, or times such as `10:00-12:00,14:00-16:00`. */
export function checkExceptionHours(text: string): HoursFault | null {
  if (text === "off") return null;
  return text.split(",").every((part) => times.test(part)) ? null : "hours.exceptionForm";
}
