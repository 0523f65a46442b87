/**
 * Byte offsets that cut a CSV file into about equal parts, each beginning with a record. Whether a line
 * break stands within quotes is told by the number of quotes before it.
 * @returns offsets from `from` to the end, both included
 */
export function splitCsv(bytes: Uint8Array, from: number, parts: number): number[] {
  const cuts = [from];
  const size = Math.ceil((bytes.length - from) / parts);
  const quoted = bytes.indexOf(34, from) >= 0;
  let inside = false;
  let p = from;
  for (let part = 1; part < parts; part++) {
    const target = from + part * size;
    if (target >= bytes.length) break;
    if (quoted) {
      for (; p < target; p++) if (bytes[p] === 34) inside = !inside;
      while (p < bytes.length && (inside || bytes[p] !== 10)) {
        if (bytes[p] === 34) inside = !inside;
        p++;
      }
      p++;
    } else {
      const end = bytes.indexOf(10, target);
      p = end < 0 ? bytes.length : end + 1;
    }
    if (p > cuts.at(-1)! && p < bytes.length) cuts.push(p);
  }
  cuts.push(bytes.length);
  return cuts;
}
