const most = 256;
const used = new Uint8Array(most);
const matched = new Uint16Array(most);

/**
 * Jaro–Winkler similarity by characters, 0–1; the common beginning (at most 4) counts where Jaro is above
 * 0.7. Characters from the 257th on are not looked at.
 */
export function jaroWinkler(
  units: Uint16Array,
  a: number,
  la: number,
  b: number,
  lb: number,
): number {
  if (la > lb) return jaroWinkler(units, b, lb, a, la);
  const n = Math.min(la, most);
  const m = Math.min(lb, most);
  if (n === 0) return m === 0 ? 1 : 0;
  const reach = Math.max(0, (m >> 1) - 1);
  used.fill(0, 0, m);
  let found = 0;
  for (let i = 0; i < n; i++) {
    const c = units[a + i];
    const to = Math.min(m - 1, i + reach);
    for (let j = i > reach ? i - reach : 0; j <= to; j++)
      if (used[j] === 0 && units[b + j] === c) {
        used[j] = 1;
        matched[found++] = c!;
        break;
      }
  }
  if (found === 0) return 0;
  let moved = 0;
  for (let j = 0, k = 0; k < found; j++)
    if (used[j] === 1 && units[b + j] !== matched[k++]) moved++;
  const jaro = (found / n + found / m + (found - moved / 2) / found) / 3;
  if (jaro <= 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < n && units[a + prefix] === units[b + prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** The most texts of these lengths can reach with so many characters and so long a beginning in common: asked before the work is done. */
export const mostJaroWinkler = (la: number, lb: number, common: number, prefix: number): number => {
  if (common <= 0) return la + lb === 0 ? 1 : 0;
  const jaro = (common / la + common / lb + 1) / 3;
  return jaro + Math.min(4, prefix) * 0.1 * (1 - jaro);
};
