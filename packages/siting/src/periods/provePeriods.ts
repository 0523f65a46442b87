import type { ReducedCover } from "../covers/reduceCover.ts";
import type { MipNews } from "../solver/highsWorker.ts";
import { type MipModel, RowBuilder } from "../solver/mipModel.ts";
import { startMip } from "../solver/startMip.ts";

export interface PeriodsProof {
  /** Of what the existing places do not cover. */
  bound: number;
  /** By period, places of the instance; null when HiGHS found none better. */
  plan: number[][] | null;
  failed: boolean;
}

/** The whole model by HiGHS, until it is proven or it is enough. */
export async function provePeriods(
  problem: ReducedCover,
  opens: readonly number[],
  shares: readonly number[],
  start: readonly (readonly number[])[],
  enough: () => boolean,
): Promise<PeriodsProof> {
  const proof: PeriodsProof = { bound: Number.POSITIVE_INFINITY, plan: null, failed: false };
  const places = problem.places.length;
  let ended = false;
  const hear = (news: MipNews): void => {
    if (news.kind === "plan")
      proof.plan = opens.map((_, period) =>
        Array.from(problem.places).filter(
          (__, place) =>
            news.columns[period * places + place]! > 0.5 &&
            (period === 0 || news.columns[(period - 1) * places + place]! < 0.5),
        ),
      );
    else {
      if (news.kind === "bound" || news.status === "optimal")
        proof.bound = Math.min(proof.bound, news.bound);
      ended = news.kind === "done";
    }
  };
  const run = startMip(hear, () => void (proof.failed = ended = true));
  try {
    const model = periodsModel(problem, opens, shares, start);
    run.solve({ model, absoluteGap: 1e-6, relativeGap: 1e-9 });
    while (!ended && !enough()) await new Promise((resolve) => void setTimeout(resolve, 10));
  } finally {
    await run.kill();
  }
  return proof;
}

/** max Σ share · w · z(d, t); z(d, t) ≤ Σ y(p, t); y(p, t) ≥ y(p, t − 1); Σ y(p, t) ≤ opened by then. */
function periodsModel(
  { weights, byDemand, byPlace, places: names }: ReducedCover,
  opens: readonly number[],
  shares: readonly number[],
  start: readonly (readonly number[])[],
): MipModel {
  const places = names.length;
  const demands = weights.length;
  const open = (period: number, place: number): number => period * places + place;
  const served = (period: number, demand: number): number =>
    opens.length * places + period * demands + demand;
  const columns = opens.length * (places + demands);
  const costs = new Float64Array(columns);
  const begin = new Float64Array(columns);
  const rows = new RowBuilder();
  const none = Number.NEGATIVE_INFINITY;
  const numbers = new Map([...names].map((name, place) => [name, place]));
  let allowed = 0;
  for (const [period, more] of opens.entries()) {
    allowed += more;
    for (let demand = 0; demand < demands; demand++) {
      costs[served(period, demand)] = shares[period]! * weights[demand]!;
      rows.entry(served(period, demand), 1);
      for (let n = byDemand.starts[demand]!; n < byDemand.starts[demand + 1]!; n++)
        rows.entry(open(period, byDemand.items[n]!), -1);
      rows.end(none, 0);
    }
    for (let place = 0; place < places && period > 0; place++) {
      rows.entry(open(period, place), 1);
      rows.entry(open(period - 1, place), -1);
      rows.end(0, 1);
    }
    for (let place = 0; place < places; place++) rows.entry(open(period, place), 1);
    rows.end(none, allowed);
    for (const name of start.slice(0, period + 1).flat()) {
      const place = numbers.get(name);
      // A place another one replaces is not in the model: the plan begins without it.
      if (place === undefined) continue;
      begin[open(period, place)] = 1;
      for (let n = byPlace.starts[place]!; n < byPlace.starts[place + 1]!; n++)
        begin[served(period, byPlace.items[n]!)] = 1;
    }
  }
  return {
    maximise: true,
    offset: 0,
    costs,
    upper: new Float64Array(columns).fill(1),
    integer: new Uint8Array(columns).fill(1, 0, opens.length * places),
    start: begin,
    ...rows.rows(),
  };
}
