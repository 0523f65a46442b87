const HOUR = 3_600_000;

/** Mainland China has kept UTC+8 without summer time since 1992, so that no zone table is needed. */
const SHANGHAI_OFFSET = 8 * HOUR;

/** Is the text a day that exists, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day in Asia/Shanghai on which the instant falls, `YYYY-MM-DD`. From 1992 on. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** The first instant of a day in Asia/Shanghai. Throws a RangeError for what is not a day. */
export function startOfDay(day: string): Date {
  if (!isDay(day)) throw new RangeError("not a day written YYYY-MM-DD");
  return new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_OFFSET);
}
