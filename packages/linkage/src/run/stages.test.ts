import { expect, test } from "vitest";
import { loadLists } from "../load/loadLists.ts";
import { openList } from "../load/openList.ts";
import { compilePlan } from "../plan/compilePlan.ts";
import { rosterSpec } from "../spec/rosterSpec.ts";
import { drawRoster } from "../testing/drawRoster.ts";
import { blockRows } from "./blockRows.ts";
import { compareAll } from "./compareAll.ts";
import { createInlinePool, type Pool } from "./pool.ts";
import { sampleU } from "./sampleU.ts";
import { stages } from "./stages.ts";
import { emptyWork, type Work } from "./work.ts";

/** Does each task twice, as when a thread died just before it could tell its result. */
const twice = (work: Work): Pool => ({
  ...createInlinePool(work),
  run: async (stage, tasks) => {
    const stageOf = stages[stage] as (work: Work, task: unknown) => never;
    return tasks.map((task) => {
      stageOf(work, task);
      return stageOf(work, task);
    });
  },
});

const spec = {
  ...rosterSpec,
  id: "id",
  blocking: [...rosterSpec.blocking, ["sex"]],
  largestGroup: 300,
};
const rows = drawRoster(900, 3).left.map((row, i) => ({
  ...row,
  id: `"${row["id"]}", the ""${i}th""`,
  employer: `"顺达", ${row["employer"]}`,
}));

async function run(poolOf: (work: Work) => Pool) {
  const work = emptyWork();
  const pool = poolOf(work);
  const list = await openList({ rows }, "list", pool);
  pool.share({ plan: compilePlan(spec) });
  const [ids] = await loadLists(work, pool, [list], spec);
  const sorted = await blockRows(work, pool, []);
  const u = await sampleU(work, pool);
  const { compared } = await compareAll(work, pool, u, 1e5, null);
  return { ids: rows.map((_, row) => ids!.idOf(row)), sorted, u, compared, records: work.records };
}

test("any task can be done again after it was done", async () => {
  const once = await run(createInlinePool);
  expect(await run(twice)).toEqual(once);
  expect(once.ids[7]).toBe(rows[7]!.id);
  expect(once.sorted.at(-1)!.droppedGroups).toBe(2);
});
