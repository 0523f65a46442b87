/** Counts of fewer people than this are not told outside the unit that looks after them. */
export const smallest = 5;

/**
 * Hides small counts so that none can be told from the rest and their total: a single hidden one
 * takes the next smallest with it. Zero is not hidden: it is about nobody. Cells are counts of
 * distinct people that add up to the total.
 */
export function suppress(cells: readonly number[]): {
  cells: (number | null)[];
  total: number | null;
} {
  const hidden = new Set(cells.flatMap((n, at) => (n > 0 && n < smallest ? [at] : [])));
  const total = cells.reduce((sum, n) => sum + n, 0);
  const hiddenSum = [...hidden].reduce((sum, at) => sum + (cells[at] ?? 0), 0);
  if (hidden.size > 0 && (hidden.size === 1 || hiddenSum < smallest)) {
    const next = cells
      .map((n, at) => ({ n, at }))
      .filter(({ n, at }) => n > 0 && !hidden.has(at))
      .toSorted((a, b) => a.n - b.n)[0];
    if (next === undefined) return { cells: cells.map((n) => (n === 0 ? 0 : null)), total: null };
    hidden.add(next.at);
  }
  return { cells: cells.map((n, at) => (hidden.has(at) ? null : n)), total };
}
