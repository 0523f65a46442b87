/**
 * What differs between two values of one length in few places: "伟/玮", "3/8"; "" when there is nothing short
 * to say. The values themselves are never said whole.
 */
export function sayDifference(one: string, other: string): string {
  if (one === other || one.includes("*") || other.includes("*")) return "";
  const [a, b] = [[...one], [...other]];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail++;
  const left = a.slice(head, a.length - tail).join("");
  const right = b.slice(head, b.length - tail).join("");
  return left.length > 3 || right.length > 3 ? "" : `${left || "∅"}/${right || "∅"}`;
}
