import { openTable } from "../../../platform/spreadsheets/index.ts";
import { readCell } from "../columns/readCell.ts";
import { cellsAreTheirs } from "../forget/theirs.ts";
import type { FindTask } from "./threadMessages.ts";

/** Whether any row of any sheet speaks of somebody. */
export async function findInList({ bytes, who }: FindTask): Promise<boolean> {
  const table = await openTable(bytes);
  for (let sheet = 0; sheet < table.sheets; sheet += 1)
    for await (const row of table.rows(sheet))
      if (
        cellsAreTheirs(
          row.cells.map((cell) => readCell(cell).text),
          who,
        )
      )
        return true;
  return false;
}
