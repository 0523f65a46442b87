interface Interval {
  from: string;
  until: string;
}

export interface DayHours {
  /** The day in Asia/Shanghai, YYYY-MM-DD. */
  day: string;
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
  /** HH:MM to HH:MM; what runs past midnight ends at 24:00 and goes on the next day. */
  spans: { from: string; until: string }[];
}

const dayLength = 86_400_000;
const shanghai = 8 * 3_600_000;

/** Seven days from today with their open times, as a person reads them. */
export function weekOf(week: readonly Interval[], now: Date): DayHours[] {
  const first = Math.floor((now.getTime() + shanghai) / dayLength) * dayLength - shanghai;
  return Array.from({ length: 7 }, (_, n) => {
    const start = first + n * dayLength;
    const end = start + dayLength;
    const local = new Date(start + shanghai);
    const clock = (at: number): string =>
      at === end ? "24:00" : new Date(at + shanghai).toISOString().slice(11, 16);
    return {
      day: local.toISOString().slice(0, 10),
      weekday: local.getUTCDay(),
      spans: week
        .map(({ from, until }) => ({
          from: Math.max(Date.parse(from), start),
          until: Math.min(Date.parse(until), end),
        }))
        .filter(({ from, until }) => from < until)
        .map(({ from, until }) => ({ from: clock(from), until: clock(until) })),
    };
  });
}
