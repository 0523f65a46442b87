import { type Board, createBoard } from "../board/board.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { createRandom } from "../random.ts";

/** Tries without success after which it is left. */
const patience = 4000;

/** Exchanges places, and the periods of two places, as long as that covers more over all periods. */
export function improveOrder(
  instance: CoverInstance,
  candidates: readonly number[],
  start: readonly (readonly number[])[],
  { shares, seed, stop }: { shares: readonly number[]; seed: number; stop: () => boolean },
): { plan: number[][]; value: number } {
  const random = createRandom(seed);
  const plan = start.map((places) => [...places]);
  const boards: Board[] = plan.map((_, period) =>
    createBoard(instance, plan.slice(0, period + 1).flat()),
  );
  const isOpen = new Set(plan.flat());
  const move = (from: number, to: number, first: number, end: number): number => {
    let sum = 0;
    for (let period = first; period < end; period++)
      sum += shares[period]! * boards[period]!.move(from, to);
    return sum;
  };
  const pick = (): { period: number; at: number } | null => {
    let n = random.below(isOpen.size);
    for (const [period, places] of plan.entries()) {
      if (n < places.length) return { period, at: n };
      n -= places.length;
    }
    return null;
  };
  const least = 1e-9 * Math.max(1, boards.at(-1)?.covered ?? 1);
  for (let idle = 0; idle < patience && isOpen.size > 0; idle++) {
    if (idle % 64 === 0 && stop()) break;
    const one = pick();
    if (one === null) break;
    const from = plan[one.period]![one.at]!;
    if (random.next() < 0.3) {
      const other = pick();
      if (other === null || other.period <= one.period) continue;
      const to = plan[other.period]![other.at]!;
      if (move(from, to, one.period, other.period) > least) {
        plan[one.period]![one.at] = to;
        plan[other.period]![other.at] = from;
        idle = 0;
      } else move(to, from, one.period, other.period);
      continue;
    }
    const to = candidates[random.below(candidates.length)]!;
    if (isOpen.has(to)) continue;
    if (move(from, to, one.period, plan.length) > least) {
      plan[one.period]![one.at] = to;
      isOpen.delete(from);
      isOpen.add(to);
      idle = 0;
    } else move(to, from, one.period, plan.length);
  }
  const value = boards.reduce((sum, board, period) => sum + shares[period]! * board.covered, 0);
  return { plan, value };
}
