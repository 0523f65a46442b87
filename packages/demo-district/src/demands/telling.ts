import type { Random } from "../random.ts";
import type { DemandAction, DemandState } from "./demand.ts";
import type { Draft } from "./draft.ts";
import { fillSlots } from "./fillSlots.ts";
import { hourOf } from "./officeTime.ts";
import { stateOf } from "./stateOf.ts";
import type { World } from "./world.ts";

const MINUTE = 60_000;

/** A story while it is being told. */
export type Telling = {
  random: Random;
  world: World;
  draft: Draft;
  actions: DemandAction[];
  /** Who holds the case now. */
  holder: string;
  /** The time of the last step; steps are at least a minute apart. */
  now(): Date;
  state(): DemandState;
  add(action: DemandAction): void;
  /** The time at which a unit gets round to it, after so many usual office minutes. */
  officeLater(unitKey: string, median: number, spread?: number): Date;
  /** Somebody of the unit. */
  staff(unitKey: string): string;
  /** A sentence with the place filled in. */
  say(sentences: readonly string[]): string;
};

/** Starts a story, or takes it up again after what has already happened. */
export function beginTelling(
  random: Random,
  world: World,
  draft: Draft,
  before: readonly DemandAction[] = [],
): Telling {
  const actions = [...before];
  const now = () => actions.at(-1)?.at ?? draft.openedAt;
  return {
    random,
    world,
    draft,
    actions,
    holder: draft.homeKey,
    now,
    state: () => stateOf(actions),
    add(action) {
      const at = Math.max(action.at.getTime(), now().getTime() + MINUTE);
      actions.push({ ...action, at: new Date(at) });
    },
    officeLater(unitKey, median, spread = 0.9) {
      const minutes = random.logNormal(median, spread) * world.paceOf(unitKey);
      const hour = hourOf(now());
      // Somebody on duty answers at once now and then, also in the evening and at weekends.
      if (minutes < 240 && hour >= 7 && hour < 22 && random.chance(0.1))
        return new Date(now().getTime() + random.int(4, 55) * MINUTE);
      return world.office.add(now(), minutes);
    },
    staff: (unitKey) => random.pick(world.staffOf(unitKey)).key,
    say: (sentences) =>
      fillSlots(random, random.pick(sentences), {
        line: draft.line,
        place: draft.place?.name ?? draft.community.name,
        community: draft.community.name,
      }),
  };
}
