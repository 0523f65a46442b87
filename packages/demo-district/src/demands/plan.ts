import type { Random } from "../random.ts";
import type { DemandState } from "./demand.ts";
import type { Draft } from "./draft.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;

/** What is going to happen to a demand, before it is known when. */
export type Plan = {
  /** Nothing happens once it stands there. */
  stop: DemandState;
  /** How often it is passed on; the last time still waits to be received if `isPending`. */
  transfers: number;
  isPending: boolean;
  reopens: number;
  /** Whether the asker ever says yes. */
  isAnswered: boolean;
};

export const plainPlan: Plan = {
  stop: "confirmed",
  transfers: 0,
  isPending: false,
  reopens: 0,
  isAnswered: true,
};

/** Some are left lying: many of the last three months, a few of those before. */
function drawStop(random: Random, world: World, { openedAt }: Draft): DemandState {
  const days = (world.until.getTime() - openedAt.getTime()) / DAY;
  if (days < 35 && random.chance(0.18)) return "received";
  if (!random.chance(days < 100 ? 0.1 : 0.008)) return "confirmed";
  return random.weighted([
    ["accepted", 25],
    ["assigned", 75],
  ]);
}

export function drawPlan(random: Random, world: World, draft: Draft): Plan {
  const stop = drawStop(random, world, draft);
  return {
    stop,
    transfers: random.weighted([
      [0, 84],
      [1, 13],
      [2, 3],
    ]),
    isPending: stop === "received" && random.chance(0.2),
    reopens: random.weighted([
      [0, 897],
      [1, 94],
      [2, 9],
    ]),
    isAnswered: !random.chance(0.05),
  };
}
