import type { ColumnData } from "../table/columnData.ts";

const STAR = 42;
const most = 3;
const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/**
 * What differs between two values in few places: "伟/玮", "3/8"; "" when there is nothing short to say. The
 * values themselves are never said whole.
 */
export function sayDifference(
  { units, start, length }: Pick<ColumnData, "units" | "start" | "length">,
  one: number,
  other: number,
): string {
  if (one === 0 || other === 0 || one === other) return "";
  let [a, b] = [start[one]!, start[other]!];
  let [endA, endB] = [a + length[one]!, b + length[other]!];
  if (units.subarray(a, endA).includes(STAR) || units.subarray(b, endB).includes(STAR)) return "";
  while (a < endA && b < endB && units[a] === units[b]) {
    a++;
    b++;
  }
  while (a < endA && b < endB && units[endA - 1] === units[endB - 1]) {
    endA--;
    endB--;
  }
  // A character of two units is said whole.
  if (a > start[one]! && isHigh(units[a - 1]!)) [a, b] = [a - 1, b - 1];
  if (endA < start[one]! + length[one]! && isLow(units[endA]!)) [endA, endB] = [endA + 1, endB + 1];
  if (endA - a > most || endB - b > most) return "";
  const said = (from: number, to: number): string =>
    from === to ? "∅" : String.fromCharCode(...units.subarray(from, to));
  return `${said(a, endA)}/${said(b, endB)}`;
}
