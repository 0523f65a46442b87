/** Below the limit of parameters of one statement, with up to thirty columns a row. */
const most = 1000;

/** Writes many rows, some at a time; none when there are none. */
export async function inParts<Row>(
  rows: readonly Row[],
  write: (part: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += most) await write(rows.slice(from, from + most));
}
