import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { headCell, writeWorkbook, wrongCell } from "../../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { handInLists } from "../policy.ts";
import { noFacts, type RowIssue } from "./facts.ts";
import { findList, type ListRow, mayHandIn } from "./listRow.ts";
import { maskCell } from "./maskCell.ts";
import { openRow } from "./rowContent.ts";
import type { BadRow, ListColumn } from "./schema.ts";
import { addedColumns, issueWords } from "./words.ts";

interface Bad {
  row: number;
  cells: string[];
  issues: RowIssue[];
}

async function badRowsOf(tx: Tx, list: ListRow, after: number, limit: number): Promise<Bad[]> {
  const rows = await tx.db
    .selectFrom("rosterRows")
    .select(["listId", "row", "contentSealed", "issues"])
    .where("listId", "=", list.id)
    .where("state", "=", "bad")
    .where("contentSealed", "is not", null)
    .where("row", ">", after)
    .orderBy("row")
    .limit(limit)
    .execute();
  const key = (await keysOf(tx, [list.id])).get(list.id);
  return rows.map((row) => ({
    row: row.row,
    cells: openRow(tx.app, key, row, noFacts)?.cells ?? [],
    issues: row.issues as RowIssue[],
  }));
}

/** Rows that were not taken, masked, with what is wrong in each cell. */
export async function listBadRows(
  tx: Tx,
  id: string,
  page: { after: number; limit: number },
): Promise<{ items: BadRow[]; next: number | null }> {
  const list = await findList(tx, id);
  if (!mayHandIn(tx, list)) throw new AppError("forbidden", "rosterList.notYours");
  const columns = list.columns as ListColumn[];
  const found = await badRowsOf(tx, list, page.after, page.limit + 1);
  const items = found.slice(0, page.limit).map((bad) => ({
    ...bad,
    cells: bad.cells.map((text, at) => maskCell(columns[at]?.kind ?? "ignore", text)),
  }));
  return { items, next: found.length > page.limit ? (items.at(-1)?.row ?? null) : null };
}

/**
 * The rows that were not taken as the spreadsheet they came in, cells marked, reasons beside them:
 * corrected, it can be handed in again as a supplement. It leaves the building, so it is audited.
 */
export async function writeBadRows(ctx: Context, id: string): Promise<Uint8Array<ArrayBuffer>> {
  authorize(ctx, handInLists);
  const { headers, bad } = await withTransaction(ctx, async (tx) => {
    const list = await findList(tx, id);
    if (!mayHandIn(tx, list)) throw new AppError("forbidden", "rosterList.notYours");
    const rows = await badRowsOf(tx, list, 0, 20_000);
    if (rows.length === 0) throw new AppError("conflict", "rosterList.noErrors");
    await audit(tx, {
      action: "rosterList.downloadErrors",
      subject: { kind: "rosterList", id },
      after: { rows: rows.length },
    });
    return { headers: (list.columns as ListColumn[]).map(({ header }) => header), bad: rows };
  });
  const width = headers.length;
  const cells = new Map<string, object>();
  for (const [at, { cells: texts, issues }] of bad.entries())
    for (const { column, code } of issues)
      if (column !== null && column >= 0)
        cells.set(`${at + 1},${column}`, {
          value: texts[column] ?? "",
          type: "string",
          style: wrongCell,
          comment: { author: "聚新", text: issueWords[code] },
        });
  return writeWorkbook([
    {
      name: "需要改的行",
      columns: [...headers.map(() => ({ width: 18 })), { width: 48 }, { width: 10 }],
      rows: [
        [...headers, ...addedColumns],
        ...bad.map(({ row, cells: texts, issues }) => [
          ...Array.from({ length: width }, (_, at) => texts[at] ?? ""),
          issues
            .map(
              ({ column, code }) =>
                `${headers[column ?? -1] ? `${headers[column ?? -1]}：` : ""}${issueWords[code]}`,
            )
            .join("；"),
          row,
        ]),
      ],
      cells: new Map([
        ...[...headers, ...addedColumns].map(
          (text, at) =>
            [`0,${at}`, { value: text, type: "string" as const, style: headCell }] as const,
        ),
        ...cells,
      ]),
      freezePane: { rows: 1 },
    },
  ]);
}
