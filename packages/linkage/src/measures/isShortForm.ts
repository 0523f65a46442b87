/**
 * Whether one is a short form of the other: a Chinese name whose characters all stand in the longer one
 * in the same order (at least two of them, beginning within the first five); of other names, one that
 * stands in the longer as it is (at least four characters).
 */
export function isShortForm(
  units: Uint16Array,
  a: number,
  la: number,
  b: number,
  lb: number,
): boolean {
  if (la === lb) return false;
  const [s, n, t, m] = la < lb ? [a, la, b, lb] : [b, lb, a, la];
  return units[s]! >= 0x3400
    ? n >= 2 && inOrder(units, s, n, t, m)
    : n >= 4 && within(units, s, n, t, m);
}

function inOrder(units: Uint16Array, s: number, n: number, t: number, m: number): boolean {
  let found = 0;
  for (let j = 0; j < m && found < n; j++) {
    if (found === 0 && j > 4) return false;
    if (units[t + j] === units[s + found]) found++;
  }
  return found === n;
}

function within(units: Uint16Array, s: number, n: number, t: number, m: number): boolean {
  for (let from = 0; from + n <= m; from++) {
    let i = 0;
    while (i < n && units[t + from + i] === units[s + i]) i++;
    if (i === n) return true;
  }
  return false;
}
