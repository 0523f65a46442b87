const STAR = 42;

/**
 * Whether two values, at least one of them masked (张*, 138****5678), may be one: what can be seen agrees.
 * Of equal length place by place; else the visible beginning and end of each, since people hide two
 * characters behind one sign. At least `seen` characters must be visible in both.
 */
export function maskCompatible(
  units: Uint16Array,
  a: number,
  la: number,
  b: number,
  lb: number,
  seen: number,
): boolean {
  return la === lb ? placeByPlace(units, a, b, la, seen) : byEnds(units, a, la, b, lb, seen);
}

function placeByPlace(
  units: Uint16Array,
  a: number,
  b: number,
  length: number,
  seen: number,
): boolean {
  let visible = 0;
  let masked = false;
  for (let i = 0; i < length; i++) {
    const c = units[a + i];
    const d = units[b + i];
    if (c === STAR || d === STAR) masked = true;
    else if (c === d) visible++;
    else return false;
  }
  return masked && visible >= seen;
}

function byEnds(
  units: Uint16Array,
  a: number,
  la: number,
  b: number,
  lb: number,
  seen: number,
): boolean {
  const short = Math.min(la, lb);
  let head = 0;
  while (head < short && units[a + head] !== STAR && units[b + head] !== STAR) {
    if (units[a + head] !== units[b + head]) return false;
    head++;
  }
  let tail = 0;
  while (
    tail < short - head &&
    units[a + la - 1 - tail] !== STAR &&
    units[b + lb - 1 - tail] !== STAR
  ) {
    if (units[a + la - 1 - tail] !== units[b + lb - 1 - tail]) return false;
    tail++;
  }
  if (head + tail < seen || head + tail >= short) return false;
  const shorterIsMasked = la < lb ? hasStar(units, a, la) : hasStar(units, b, lb);
  return shorterIsMasked;
}

export function hasStar(units: Uint16Array, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (units[at + i] === STAR) return true;
  return false;
}
