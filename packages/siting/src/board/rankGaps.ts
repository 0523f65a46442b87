import type { CoverInstance } from "../instance/instance.ts";
import { createBoard } from "./board.ts";

export interface GroupGap {
  group: number;
  total: number;
  covered: number;
  /** Weight nobody reaches. */
  missing: number;
}

/**
 * The gaps by community (or street, or whatever `groups[demand]` numbers), most people missing first.
 * A negative number means: belongs to none, and is left out.
 */
export function rankGaps(
  instance: CoverInstance,
  chosen: readonly number[],
  groups: ArrayLike<number>,
): GroupGap[] {
  const board = createBoard(instance, chosen);
  const found = new Map<number, GroupGap>();
  for (const [demand, weight] of instance.weights.entries()) {
    const group = groups[demand] ?? -1;
    if (group < 0) continue;
    const one = found.get(group) ?? { group, total: 0, covered: 0, missing: 0 };
    one.total += weight;
    one.covered += weight;
    found.set(group, one);
  }
  for (const { demand, weight } of board.gaps()) {
    const one = found.get(groups[demand] ?? -1);
    if (one === undefined) continue;
    one.covered -= weight;
    one.missing += weight;
  }
  return [...found.values()].sort((a, b) => b.missing - a.missing || a.group - b.group);
}
