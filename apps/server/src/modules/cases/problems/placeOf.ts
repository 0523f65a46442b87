import type { Line } from "../../../platform/grants/line.ts";

interface Placed {
  area: string;
  line: string | null;
}

/** Where and in which line a problem lies: the smallest area that all lie in, the line that all share. */
export function placeOf(
  all: readonly Placed[],
  district: string,
): { area: string; line: Line | null } {
  const [first] = all;
  if (first === undefined) return { area: district, line: null };
  const level = [12, 9, 6].find((length) =>
    all.every(({ area }) => area.length >= length && area.startsWith(first.area.slice(0, length))),
  );
  return {
    area: level === undefined ? district : first.area.slice(0, level),
    line: all.every(({ line }) => line === first.line) ? (first.line as Line | null) : null,
  };
}
