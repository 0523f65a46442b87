import { expect, test } from "vitest";
import type { MipNews } from "./highsWorker.ts";
import { type MipModel, RowBuilder } from "./mipModel.ts";
import { startMip } from "./startMip.ts";

/** Choose at most two of three places; four demands. The first and the last reach all: 14. */
function model(): MipModel {
  const rows = new RowBuilder();
  for (const [demand, places] of [[0], [0, 1], [1, 2], [2]].entries()) {
    rows.entry(3 + demand, 1);
    for (const place of places) rows.entry(place, -1);
    rows.end(Number.NEGATIVE_INFINITY, 0);
  }
  for (let place = 0; place < 3; place++) rows.entry(place, 1);
  rows.end(Number.NEGATIVE_INFINITY, 2);
  return {
    maximise: true,
    offset: 0,
    costs: Float64Array.of(0, 0, 0, 5, 4, 3, 2),
    upper: new Float64Array(7).fill(1),
    integer: Uint8Array.of(1, 1, 1, 0, 0, 0, 0),
    start: Float64Array.of(1, 0, 0, 1, 1, 0, 0),
    ...rows.rows(),
  };
}

test("HiGHS tells its plan and its bound, and no bound below the best plan", async () => {
  const heard: MipNews[] = [];
  await new Promise<void>((resolve, reject) => {
    const run = startMip((news) => {
      heard.push(news);
      if (news.kind === "done") void run.kill().then(resolve);
    }, reject);
    run.solve({ model: model(), absoluteGap: 0, relativeGap: 0 });
  });
  const bounds = heard.flatMap((news) => (news.kind === "plan" ? [] : [news.bound]));
  for (const bound of bounds) expect(bound).toBeGreaterThanOrEqual(14 - 1e-6);
  expect(heard.at(-1)).toMatchObject({ kind: "done", status: "optimal", bound: 14 });
  const plan = heard.findLast((news) => news.kind === "plan");
  expect(plan?.value).toBe(14);
});

test("killed at work, it is gone and says nothing more", async () => {
  let heard = 0;
  const run = startMip(
    () => heard++,
    (error) => {
      throw error;
    },
  );
  run.solve({ model: model(), absoluteGap: 0, relativeGap: 0 });
  await run.kill();
  const before = heard;
  run.solve({ model: model(), absoluteGap: 0, relativeGap: 0 });
  await new Promise((resolve) => void setTimeout(resolve, 50));
  expect(heard).toBe(before);
});
