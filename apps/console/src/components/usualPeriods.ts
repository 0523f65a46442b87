import dayjs from "dayjs";

const say = (day: dayjs.Dayjs): string => day.format("YYYY-MM-DD");

/** The periods people ask for, as days with both ends included; `today` is YYYY-MM-DD. */
export function usualPeriods(today: string) {
  const now = dayjs(today);
  const lastMonth = now.subtract(1, "month");
  return [
    { key: "thisMonth", from: say(now.startOf("month")), to: today },
    { key: "lastMonth", from: say(lastMonth.startOf("month")), to: say(lastMonth.endOf("month")) },
    { key: "last90", from: say(now.subtract(89, "day")), to: today },
    { key: "thisYear", from: say(now.startOf("year")), to: today },
  ] as const;
}
