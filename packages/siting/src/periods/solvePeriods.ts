import { createBoard, evaluate } from "../board/board.ts";
import { reduceCover } from "../covers/reduceCover.ts";
import { solveCover } from "../cover/solveCover.ts";
import { type Answer, gapOf, type Note, type Opened } from "../instance/answer.ts";
import { candidatesOf, checkOpen } from "../instance/checkInstance.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { startWatch } from "../proof/watch.ts";
import { improveOrder } from "./improveOrder.ts";
import { provePeriods } from "./provePeriods.ts";

export interface PeriodsOptions {
  /** How many new places each period opens. */
  opens: readonly number[];
  /** What a period counts; 1 each without. */
  shares?: readonly number[];
  seconds?: number;
  seed?: number;
  gap?: number;
  signal?: AbortSignal;
}

export interface PeriodsAnswer extends Omit<Answer, "opened"> {
  /** By period, from the first: what opens, and what is covered at its end. */
  periods: readonly { opened: readonly Opened[]; covered: number }[];
}

/**
 * Which places first: nothing that opened closes again, and the covered weight of all periods counts.
 * `objective` is Σ share × covered. The bound is that of the periods taken each for itself, or that
 * of the whole model where HiGHS gets through it in time.
 * @throws RangeError
 */
export async function solvePeriods(
  instance: CoverInstance,
  options: PeriodsOptions,
): Promise<PeriodsAnswer> {
  const watch = startWatch(options);
  const { opens, seed = 1, signal } = options;
  const shares = opens.map((_, period) => options.shares?.[period] ?? 1);
  for (const share of shares)
    if (!Number.isFinite(share) || share < 0) throw new RangeError(`A period counts ${share}`);
  for (const open of opens) checkOpen(open);
  const candidates = candidatesOf(instance, instance.covers);
  const { covered: before, total } = createBoard(instance);
  const limit = options.seconds ?? 30;
  const left = (parts: number): number => Math.max(0.02, (limit - watch.seconds()) / parts);
  const notes = new Map<Note["kind"], Note>();
  const cover = async (
    from: CoverInstance,
    open: number,
    seconds: number,
  ): Promise<{ plan: number[]; bound: number }> => {
    const answer = await solveCover(from, { open, seconds, seed, ...(signal && { signal }) });
    for (const note of answer.notes) notes.set(note.kind, note);
    return { plan: answer.opened.map(({ place }) => place), bound: answer.bound };
  };

  let count = 0;
  let bound = 0;
  let plans: number[][] = [];
  for (const [period, open] of opens.entries()) {
    count += open;
    const best = await cover(instance, count, left(2 * (opens.length - period)));
    bound += shares[period]! * best.bound;
    plans.push(best.plan);
  }
  const forward: number[][] = [];
  for (const [period, open] of opens.entries()) {
    const existing = [...instance.existing, ...forward.flat()];
    const { plan } = await cover(
      { ...instance, existing },
      open,
      left(4 * (opens.length - period)),
    );
    forward.push(plan);
  }
  // The best last plan, and within it the best before it, down to the first.
  let inside = plans.at(-1) ?? [];
  const backward: number[][] = opens.map(() => []);
  for (let period = opens.length - 1; period > 0; period--) {
    count -= opens[period]!;
    const { plan } = await cover({ ...instance, candidates: inside }, count, left(8));
    backward[period] = inside.filter((place) => !plan.includes(place));
    inside = plan;
  }
  if (opens.length > 0) backward[0] = inside;
  const all = new Set(candidates);
  const stop = (): boolean => watch.seconds() > limit * 0.9 || signal?.aborted === true;
  plans = [forward, backward]
    .map((plan) => improveOrder(instance, [...all], plan, { shares, seed, stop }))
    .sort((a, b) => b.value - a.value)[0]!.plan;

  let value = valueOf(instance, plans, shares);
  bound = Math.max(value, bound);
  const enough = (): boolean => watch.enough({ objective: value, bound });
  if (!enough()) {
    const covered = Uint8Array.from(instance.weights).fill(1);
    for (const { demand } of createBoard(instance).gaps()) covered[demand] = 0;
    const { starts, demands } = instance.covers;
    const byPlace = { starts, items: demands };
    const problem = reduceCover(candidates, byPlace, instance.weights, covered);
    const base = before * shares.reduce((sum, share) => sum + share, 0);
    const proof = await provePeriods(problem, opens, shares, plans, enough);
    bound = Math.max(value, Math.min(bound, base + proof.bound));
    if (proof.plan !== null) {
      const found = valueOf(instance, proof.plan, shares);
      if (found > value) [value, plans] = [found, proof.plan];
      bound = Math.max(value, bound);
    }
    if (proof.failed) notes.set("solverFailed", { kind: "solverFailed", count: 1 });
  }
  const blur = 1e-9 * Math.abs(value);
  if (bound - value <= blur) bound = value;
  return {
    periods: tell(instance, plans),
    objective: value,
    bound,
    gap: gapOf(value, bound),
    proven: bound === value,
    seconds: watch.seconds(),
    seed,
    before,
    total,
    notes: [...notes.values()],
  };
}

function valueOf(
  instance: CoverInstance,
  plans: readonly (readonly number[])[],
  shares: readonly number[],
): number {
  const board = createBoard(instance);
  let value = 0;
  for (const [period, plan] of plans.entries()) {
    for (const place of plan) board.open(place);
    value += shares[period]! * board.covered;
  }
  return value;
}

function tell(instance: CoverInstance, plans: readonly (readonly number[])[]) {
  const open = [...instance.existing];
  return plans.map((plan) => {
    const { places, covered } = evaluate({ ...instance, existing: open }, plan);
    open.push(...plan);
    return { opened: places, covered };
  });
}
