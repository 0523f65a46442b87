const width = 64;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];

/**
 * Whether at most `k` insertions, deletions, replacements or swaps of neighbours turn one text into the
 * other, no character touched twice (optimal string alignment). Stops as soon as it cannot.
 * Texts that still differ in more than 63 characters between their common ends are never within.
 */
export function osaWithin(
  units: Uint16Array,
  a: number,
  la: number,
  b: number,
  lb: number,
  k: number,
): boolean {
  if (la - lb > k || lb - la > k) return false;
  let [s, n, t, m] = la <= lb ? [a, la, b, lb] : [b, lb, a, la];
  while (n > 0 && units[s] === units[t]) {
    s++;
    t++;
    n--;
    m--;
  }
  while (n > 0 && units[s + n - 1] === units[t + m - 1]) {
    n--;
    m--;
  }
  if (m <= k) return true;
  if (n === 0 || m >= width) return false;
  return k === 1 ? isSwap(units, s, n, t, m) : distance(units, s, n, t, m, k) <= k;
}

/** After common ends are gone, one step is left only for two neighbours exchanged (one character is handled before). */
const isSwap = (units: Uint16Array, s: number, n: number, t: number, m: number): boolean =>
  n === 2 && m === 2 && units[s] === units[t + 1] && units[s + 1] === units[t];

/** Three rows of the usual table, only the band of width 2k + 1. */
function distance(
  units: Uint16Array,
  s: number,
  n: number,
  t: number,
  m: number,
  k: number,
): number {
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  const far = k + 1;
  for (let j = 0; j <= m; j++) last[j] = j < far ? j : far;
  for (let i = 1; i <= n; i++) {
    const from = i > k ? i - k : 1;
    const to = Math.min(m, i + k);
    row[from - 1] = from === 1 && i < far ? i : far;
    let best = row[from - 1]!;
    const c = units[s + i - 1];
    for (let j = from; j <= to; j++) {
      const d = units[t + j - 1];
      let cost = last[j - 1]! + (c === d ? 0 : 1);
      const above = (j < i + k ? last[j]! : far) + 1;
      if (above < cost) cost = above;
      const left = row[j - 1]! + 1;
      if (left < cost) cost = left;
      if (i > 1 && j > 1 && c === units[t + j - 2] && units[s + i - 2] === d) {
        const swap = before[j - 2]! + 1;
        if (swap < cost) cost = swap;
      }
      row[j] = cost > far ? far : cost;
      if (row[j]! < best) best = row[j]!;
    }
    if (best > k) return far;
    [before, last, row] = [last, row, before];
  }
  return last[m]!;
}
