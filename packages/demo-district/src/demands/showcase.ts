import { addWorkingTime } from "@juxin/standards";
import { communityKey } from "../generateUnits.ts";
import type { DemoCommunity } from "../geography/generateGeography.ts";
import type { Random } from "../random.ts";
import type { DemandAction, DemandState } from "./demand.ts";
import type { Draft, Wish } from "./draft.ts";
import { plainPlan } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { staffWords } from "./staffWords.ts";
import { stateOf } from "./stateOf.ts";
import { tell } from "./tell.ts";
import type { Told } from "./tellProblem.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;

/**
 * The demands that the personas are to find: boxes with fresh, amber and red work, and a rider whose
 * own demands stand in every state.
 */
export function tellShowcase(random: Random, world: World, draw: (wish: Wish) => Draft): Told[] {
  const { cast, until, calendar } = world;
  const told: Told[] = [];

  /** Not yet accepted after a share of the time limit: under 0.75 fresh, over 1 red. */
  const wait = (share: number, wish: Wish): Draft => {
    const { acceptDays } = draw({ ...wish, openedAt: until }).topic.category.limit;
    const openedAt = addWorkingTime(until, -share * acceptDays, calendar);
    return draw({ ...wish, openedAt });
  };
  const waitAt = (
    community: DemoCommunity,
    routeTo: Wish["routeTo"],
    shares: readonly number[],
  ) => {
    for (const share of shares)
      told.push({ draft: wait(share, { community, routeTo, channel: "app" }), actions: [] });
  };

  /** A story that stands where it should by now: begun as few days ago as it takes. */
  const reach = (state: DemandState, wish: Wish, fewestDays: number, plan: Partial<Plan> = {}) => {
    for (let days = fewestDays; days < fewestDays + 60; days++) {
      const openedAt = new Date(until.getTime() - days * DAY - random.int(1, 300) * 60_000);
      const draft = draw({ ...wish, openedAt });
      const actions = tell(random, world, draft, { ...plainPlan, stop: state, ...plan });
      if (stateOf(actions) === state) return told.push({ draft, actions });
    }
    throw new Error(`no story reaches ${state}`);
  };

  const { community } = cast;
  const neighbours = world.geography.communities.filter(
    (c) => c.street === community.street && c !== community,
  );
  waitAt(community, "community", [0.04, 0.18, 0.42, 0.8, 0.93, 1.3, 2.2]);
  waitAt(community, "street", [0.2, 0.85, 1.4]);
  waitAt(community, "district", [0.1, 0.3, 0.82, 1.15]);
  for (const other of random.shuffle(world.geography.communities).slice(0, 6))
    if (other.code !== world.quietCommunity) waitAt(other, "community", [0.1, 0.35, 0.84, 1.2]);

  // On its way to the persona's community: to be received or returned.
  for (const share of [0.3, 0.6]) {
    const draft = wait(share, { community: random.pick(neighbours), routeTo: "community" });
    const action: DemandAction = {
      type: "transfer",
      at: new Date((draft.openedAt.getTime() + until.getTime()) / 2),
      byKey: random.pick(world.staffOf(draft.homeKey)).key,
      toUnitKey: communityKey(community.code),
      text: random.pick(staffWords.transferAside),
    };
    told.push({ draft, actions: [action] });
  }

  // Work in the box of the persona's department.
  const own = world.topics.filter((topic) => world.departmentsFor(topic)[0] === cast.department);
  for (const days of [1, 2, 4, 6, 9, 12]) {
    const topic = own.length > 0 ? random.pick(own) : undefined;
    reach("assigned", { topic, community: random.pick(neighbours) }, days);
  }

  const mine = (theme: string): Wish => ({
    asker: cast.rider,
    community,
    channel: "app",
    topic: world.topics.find((topic) => topic.theme.key === theme),
  });
  told.push({ draft: wait(0.15, mine("stationBroken")), actions: [] });
  reach("assigned", mine("ebikeTowed"), 3);
  reach("resolved", mine("gateShut"), 4);
  reach("confirmed", mine("darkRoad"), 40);
  reach("confirmed", mine("deducted"), 75, { reopens: 1 });
  return told;
}
