/** Sums of measures, and the figures that a person reads in them. */
export type Sums = Map<string, number>;

export interface Counts {
  received: number;
  waiting: number;
  accepted: number;
  inProgress: number;
  resolved: number;
  confirmed: number;
  reopened: number;
  overdue: number;
  withdrawn: number;
  rated: number;
  medianDays: number | null;
  satisfaction: number | null;
}

export function addTo(sums: Sums, measure: string, n: number): void {
  sums.set(measure, (sums.get(measure) ?? 0) + n);
}

export function addAll(sums: Sums, measures: Readonly<Record<string, number>>): void {
  for (const measure in measures) addTo(sums, measure, measures[measure] ?? 0);
}

/** The middle of the days from asked to resolved; the lower of the two when there are two middles. */
export function medianDays(sums: Sums): number | null {
  const buckets = [...sums]
    .filter(([measure, n]) => measure.startsWith("days:") && n > 0)
    .map(([measure, n]) => ({ days: Number(measure.slice(5)), n }))
    .toSorted((a, b) => a.days - b.days);
  const total = buckets.reduce((sum, bucket) => sum + bucket.n, 0);
  let seen = 0;
  for (const { days, n } of buckets) {
    seen += n;
    if (seen * 2 >= total) return days;
  }
  return null;
}

export function countsOf(sums: Sums, overdue: number): Counts {
  const of = (measure: string): number => sums.get(measure) ?? 0;
  return {
    received: of("received"),
    waiting: of("waiting"),
    accepted: of("accepted"),
    inProgress: of("inProgress"),
    resolved: of("resolved"),
    confirmed: of("confirmed"),
    reopened: of("reopened"),
    overdue,
    withdrawn: of("withdrawn"),
    rated: of("rated"),
    medianDays: medianDays(sums),
    satisfaction: of("rated") === 0 ? null : Math.round((of("stars") / of("rated")) * 100) / 100,
  };
}
