/** One year's public holidays and make-up working days in mainland China, as the State Council set them. */
export type HolidayYear = {
  year: number;
  /** The notice's number. */
  source: string;
  /** First and last day of each holiday, weekends included. */
  holidays: readonly { name: string; first: string; last: string }[];
  /** Weekend days that are worked instead (调休上班). */
  workdays: readonly string[];
};

/** The years whose notice is known. A notice comes in November of the year before. */
export const PUBLIC_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2025,
    source: "国办发明电〔2024〕12号",
    holidays: [
      { name: "元旦", first: "2025-01-01", last: "2025-01-01" },
      { name: "春节", first: "2025-01-28", last: "2025-02-04" },
      { name: "清明节", first: "2025-04-04", last: "2025-04-06" },
      { name: "劳动节", first: "2025-05-01", last: "2025-05-05" },
      { name: "端午节", first: "2025-05-31", last: "2025-06-02" },
      { name: "国庆节、中秋节", first: "2025-10-01", last: "2025-10-08" },
    ],
    workdays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  {
    year: 2026,
    source: "国办发明电〔2025〕7号",
    holidays: [
      { name: "元旦", first: "2026-01-01", last: "2026-01-03" },
      { name: "春节", first: "2026-02-15", last: "2026-02-23" },
      { name: "清明节", first: "2026-04-04", last: "2026-04-06" },
      { name: "劳动节", first: "2026-05-01", last: "2026-05-05" },
      { name: "端午节", first: "2026-06-19", last: "2026-06-21" },
      { name: "中秋节", first: "2026-09-25", last: "2026-09-27" },
      { name: "国庆节", first: "2026-10-01", last: "2026-10-07" },
    ],
    workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];

/** The same as plain lists of days, as `createCalendar` takes them. */
export function listHolidays(years: readonly HolidayYear[] = PUBLIC_HOLIDAYS): {
  holidays: string[];
  workdays: string[];
} {
  return {
    holidays: years.flatMap(({ holidays }) => holidays.flatMap(daysFromTo)),
    workdays: years.flatMap(({ workdays }) => workdays),
  };
}

function daysFromTo({ first, last }: { first: string; last: string }): string[] {
  const days: string[] = [];
  const day = new Date(`${first}T00:00:00Z`);
  for (let text = first; text <= last; text = day.toISOString().slice(0, 10)) {
    days.push(text);
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}
