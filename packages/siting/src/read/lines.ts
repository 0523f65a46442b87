/** A file that is not what it should be; says where. */
export class FormatError extends Error {
  override name = "FormatError";
}

/** Lines split at blanks, without empty ones, with their number in the file. */
export function* lines(text: string): Generator<{ number: number; cells: string[] }> {
  let number = 0;
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    number++;
    const line = text.slice(from, to).trim();
    from = to + 1;
    if (line !== "") yield { number, cells: line.split(/\s+/) };
  }
}

/** @throws FormatError unless the cell is a finite number */
export function numberAt(cells: readonly string[], index: number, line: number): number {
  const value = Number(cells[index] ?? Number.NaN);
  if (!Number.isFinite(value))
    throw new FormatError(`line ${line}: “${cells[index] ?? ""}” is not a number`);
  return value;
}
