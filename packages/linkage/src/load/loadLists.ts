import { LinkageError } from "../linkageError.ts";
import type { Spec } from "../spec/spec.ts";
import type { Plan } from "../plan/plan.ts";
import type { Pool } from "../run/pool.ts";
import type { Source, Stretch, Work } from "../run/work.ts";
import { IdList } from "./idList.ts";
import type { OpenList } from "./openList.ts";
import { undouble } from "./scanCsv.ts";
import { splitCsv } from "./splitCsv.ts";

const stretchBytes = 2 ** 23;

/** Reads the lists into the work: cells, then codes and distinct values of each column. @returns identifiers by side */
export async function loadLists(
  work: Work,
  pool: Pool,
  lists: readonly OpenList[],
  spec: Spec,
): Promise<IdList[]> {
  const sources = lists.map((list, side) => toSource(work, list, spec, side as 0 | 1));
  pool.share({ sources, dedupe: lists.length === 1 });
  const tasks = lists.flatMap(({ bytes, from }, side) => {
    const cuts = splitCsv(bytes, from, Math.max(1, Math.ceil(bytes.length / stretchBytes)));
    return cuts.slice(1).map((to, i) => ({ side: side as 0 | 1, from: cuts[i]!, to }));
  });
  const scanned = await pool.run("scan", tasks);
  scanned.forEach(({ cells }, i) => undouble(lists[tasks[i]!.side]!.bytes, cells));
  const stretches: Stretch[] = scanned.map(({ cells }, i) => ({ side: tasks[i]!.side, cells }));
  const rowsOf = (side: number) =>
    stretches.reduce((sum, one) => sum + (one.side === side ? one.cells.rows : 0), 0);
  const rows = rowsOf(0) + rowsOf(1);
  lists.forEach(({ label }, side) => {
    if (rowsOf(side) === 0) throw new LinkageError(`${label}：没有数据行 has no rows`);
  });
  const codes = work.plan.columns.map(() => new Uint32Array(new SharedArrayBuffer(rows * 4)));
  pool.share({ stretches, rows, rowsLeft: rowsOf(0), codes });
  const order = costliestFirst(work);
  const described = await pool.run(
    "code",
    order.map((column) => ({ column })),
  );
  const columns = work.plan.columns.map((_, column) => described[order.indexOf(column)]!);
  pool.share({ columns, sources: [], stretches: [] });
  return lists.map((_, side) => {
    const header = headerOf(spec.id, side);
    return new IdList(
      scanned.filter((__, i) => tasks[i]!.side === side).map(({ ids }) => ids),
      header === undefined,
    );
  });
}

const headerOf = (
  from: string | readonly [string, string] | undefined,
  side: number,
): string | undefined => (typeof from === "string" || from === undefined ? from : from[side]);

function toSource(work: Work, list: OpenList, spec: Spec, side: 0 | 1): Source {
  const wanted = findColumns(list, work.plan, headerOf(spec.id, side), side);
  return { bytes: list.bytes, delimiter: list.delimiter, wanted };
}

/**
 * Which of the plan's columns each of a file's columns is, -1 none; the identifier counts as one more.
 * @throws LinkageError when one is not there
 */
export function findColumns(
  { headers, label, lenient }: Pick<OpenList, "headers" | "label" | "lenient">,
  plan: Plan,
  id: string | undefined,
  side: 0 | 1,
): Int16Array {
  const wanted = new Int16Array(headers.length).fill(-1);
  const find = (header: string): number => {
    const at = headers.indexOf(header);
    if (at >= 0 || lenient) return at;
    const there = headers.filter((one) => one !== "\u0000").join(", ");
    throw new LinkageError(`${label}：没有这一列 has no column "${header}" (${there})`);
  };
  plan.columns.forEach(({ from }, column) => {
    const at = find(from[side]);
    if (at >= 0) wanted[at] = column;
  });
  const own = id === undefined ? -1 : find(id);
  if (own >= 0) wanted[own] = plan.columns.length;
  return wanted;
}

/** The columns whose values differ most take longest: they begin first, so that threads end together. */
function costliestFirst(work: Work): number[] {
  const weight = {
    clk: 9,
    idNumber: 8,
    phone: 7,
    email: 6,
    code: 3,
    name: 5,
    employer: 4,
    text: 4,
    date: 2,
  };
  return work.plan.columns
    .map((_, column) => column)
    .toSorted((a, b) => weight[work.plan.columns[b]!.kind] - weight[work.plan.columns[a]!.kind]);
}
