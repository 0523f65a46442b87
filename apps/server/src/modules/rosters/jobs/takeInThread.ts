import { openTable } from "../../../platform/spreadsheets/index.ts";
import { readCell } from "../columns/readCell.ts";
import { registeredNames } from "../linking/employerFinder.ts";
import { fingerprintOf } from "../linking/fingerprint.ts";
import { communityNames, placeByPerson } from "../linking/row.ts";
import { linkRows, type RowToLink } from "../linking/linkRows.ts";
import { areaFinder } from "../lists/areaFinder.ts";
import { checkRow } from "../lists/checkRow.ts";
import { marksOf } from "../linking/marks.ts";
import { isBlank } from "./readInThread.ts";
import type { TakenRow, TakeTask, ThreadMessage } from "./threadMessages.ts";

const batch = 1000;

/** Checks every row, links the good ones, and hands all over in order of their number. */
export async function* takeList(task: TakeTask): AsyncGenerator<ThreadMessage> {
  const table = await openTable(task.bytes);
  const rules = {
    columns: task.kinds,
    headers: task.headers,
    findArea: areaFinder(task.areas, task.area),
    area: task.area,
    today: task.today,
  };
  const communities = communityNames(task.areas);
  const nameOf = registeredNames(task.workplaces);
  const rows: TakenRow[] = [];
  const good: RowToLink[] = [];
  for await (const row of table.rows(task.layout.sheet)) {
    if (row.number <= task.layout.headRow || isBlank(row)) continue;
    const { facts, issues } = checkRow(row.cells, rules);
    const isBad = issues.some(({ error }) => error);
    const fingerprint = fingerprintOf(task.fingerprintKey, facts);
    const outcome = isBad ? ({ kind: "bad" } as const) : ({ kind: "encoded" } as const);
    rows.push({
      row: row.number,
      facts: isBad ? null : facts,
      cells: isBad ? row.cells.map((cell) => readCell(cell).text) : null,
      issues,
      area: facts.area ?? task.area,
      line: facts.line ?? task.line,
      fingerprint,
      marks: isBad ? {} : marksOf(task, row.number, facts),
      outcome,
    });
    if (!isBad && row.number > task.after)
      good.push({
        at: rows.length - 1,
        fingerprint,
        facts,
        employer: nameOf(facts),
        community: communities.get(facts.area ?? "") ?? null,
      });
  }
  yield { kind: "total", rows: rows.length };
  const known = new Map(task.known.map((person) => [person.id, person]));
  const linked = await linkRows(good, task);
  if (linked.work !== null) yield { kind: "work", work: linked.work };
  for (const { at, outcome } of linked.rows) {
    rows[at]!.outcome = outcome;
    if (outcome.kind === "linked") placeByPerson(rows[at]!, known.get(outcome.personId));
  }
  const left = rows.filter(({ row }) => row > task.after);
  for (let start = 0; start < left.length; start += batch)
    yield { kind: "rows", rows: left.slice(start, start + batch) };
}
