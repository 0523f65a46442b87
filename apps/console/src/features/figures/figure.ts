import { formatDays, formatNumber } from "@juxin/ui/format.ts";
import type { Locale } from "@juxin/ui/i18n.ts";
import type { Counts, Figures } from "./queries.ts";

export const figureKeys = [
  "received",
  "waiting",
  "accepted",
  "inProgress",
  "resolved",
  "confirmed",
  "reopened",
  "overdue",
  "medianDays",
  "satisfaction",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** The rows behind a figure: what the median and the stars were counted over. */
export const measureOf = (key: FigureKey) =>
  key === "medianDays" ? "resolved" : key === "satisfaction" ? "rated" : key;

/** A figure with its unit; null where nothing was counted. */
export function sayFigure(
  counts: Counts,
  key: FigureKey,
  locale: Locale,
  units: { pieces: string; stars: string },
): string | null {
  const value = counts[key];
  if (value === null) return null;
  if (key === "medianDays") return formatDays(value, locale);
  if (key === "satisfaction") return `${formatNumber(value, 1)} ${units.stars}`;
  return `${formatNumber(value)} ${units.pieces}`.trim();
}

/** The filters of the list that holds the rows behind a figure. */
export function rowsBehind(
  scope: Figures["scope"],
  key: FigureKey,
  narrower: { area?: string; category?: string } = {},
) {
  return {
    area: scope.area,
    line: scope.line ?? undefined,
    from: scope.from ?? undefined,
    to: scope.to ?? undefined,
    measure: measureOf(key),
    ...narrower,
  } as const;
}

/** Categories in the order of the settings; those no longer there come last. */
export function inOrder<Row extends { category: string }>(
  rows: readonly Row[],
  categories: readonly { key: string }[],
): Row[] {
  const at = (row: Row): number => {
    const found = categories.findIndex((category) => category.key === row.category);
    return found === -1 ? categories.length : found;
  };
  return rows.toSorted((a, b) => at(a) - at(b));
}
