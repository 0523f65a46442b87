/** This month and those before it, newest first, as YYYY-MM in Asia/Shanghai. */
export function lastMonths(now: Date, count: number): string[] {
  const here = new Date(now.getTime() + 8 * 3_600_000);
  return Array.from({ length: count }, (_, n) =>
    new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - n, 1)).toISOString().slice(0, 7),
  );
}
