import type { Statement } from "./queries.ts";

export interface BridgeBar {
  key: "everybody" | "pending" | "excluded" | "agreed" | "adjusted" | "final";
  /** People; taken away where negative. */
  change: number;
  /** Where the bar begins and ends, as shares of the widest. */
  from: number;
  to: number;
  sum: boolean;
}

/**
 * From everybody in any list to the agreed figure and what was corrected since.
 * @returns null where a figure is not shown (fewer than five people)
 */
export function bridge({
  figures,
  adjusted,
}: Pick<Statement, "figures" | "adjusted">): BridgeBar[] | null {
  const { everybody, pending, excluded, agreed } = figures;
  if (everybody === null || pending === null || excluded === null || agreed === null) return null;
  const widest = Math.max(everybody, agreed, agreed + adjusted, 1);
  const bar = (key: BridgeBar["key"], from: number, to: number, sum = false): BridgeBar => ({
    key,
    change: sum ? to : to - from,
    from: Math.min(from, to) / widest,
    to: Math.max(from, to) / widest,
    sum,
  });
  const bars = [
    bar("everybody", 0, everybody, true),
    bar("pending", everybody, everybody - pending),
    bar("excluded", everybody - pending, everybody - pending - excluded),
    bar("agreed", 0, agreed, true),
  ];
  if (adjusted === 0) return bars;
  return [
    ...bars,
    bar("adjusted", agreed, agreed + adjusted),
    bar("final", 0, agreed + adjusted, true),
  ];
}
