/** Two neighbouring characters exchanged and nothing else, or, of YYYYMMDD, month and day exchanged. */
export function isSwapped(
  units: Uint16Array,
  a: number,
  la: number,
  b: number,
  lb: number,
): boolean {
  if (la !== lb) return false;
  let i = 0;
  while (i < la && units[a + i] === units[b + i]) i++;
  if (i >= la - 1) return false;
  if (isNeighbours(units, a + i, b + i, la - i)) return true;
  if (la !== 8 || i < 4) return false;
  for (let k = 0; k < 2; k++)
    if (units[a + 4 + k] !== units[b + 6 + k] || units[a + 6 + k] !== units[b + 4 + k])
      return false;
  return true;
}

function isNeighbours(units: Uint16Array, a: number, b: number, length: number): boolean {
  if (units[a] !== units[b + 1] || units[a + 1] !== units[b]) return false;
  for (let i = 2; i < length; i++) if (units[a + i] !== units[b + i]) return false;
  return true;
}
