import { communityKey, districtKey } from "../generateUnits.ts";
import type { DemoCommunity, Landmark } from "../geography/generateGeography.ts";
import type { Random } from "../random.ts";
import { confirm } from "./closeDemand.ts";
import type { DemandAction, DemoProblem } from "./demand.ts";
import type { Draft, Wish } from "./draft.ts";
import { drawTime } from "./drawTime.ts";
import { plainPlan } from "./plan.ts";
import type { ProblemCause } from "./problemCauses.ts";
import { stateOf } from "./stateOf.ts";
import { tell } from "./tell.ts";
import { beginTelling } from "./telling.ts";
import type { Topic, World } from "./world.ts";

const DAY = 86_400_000;

export type Told = { draft: Draft; actions: DemandAction[] };
export type ToldProblem = { problem: Omit<DemoProblem, "key" | "demandKeys">; told: Told[] };

/** A community and a place in it where such a thing can happen; none that `taken` names. */
function findSpot(random: Random, world: World, { theme }: Topic, taken: ReadonlySet<string>) {
  const spots = world.geography.communities
    .filter(({ code }) => code !== world.quietCommunity && !taken.has(code))
    .flatMap((community) =>
      community.landmarks
        .filter(({ kind }) => theme.places.includes(kind))
        .map((landmark) => [{ community, landmark }, community.households] as const),
    );
  return spots.length === 0 ? undefined : random.weighted(spots);
}

/** Some demands of one cause, opened within two weeks, accepted and given to a department. */
function tellMembers(
  random: Random,
  world: World,
  draw: (wish: Wish) => Draft,
  topic: Topic,
  spot: { community: DemoCommunity; landmark: Landmark } | undefined,
  first: Date,
): Told[] {
  const last = new Date(Math.min(first.getTime() + 13 * DAY, world.until.getTime() - 4 * DAY));
  const size = spot === undefined ? random.int(9, 16) : random.int(4, 9);
  const times = Array.from({ length: size }, () => drawTime(random, "delivery", first, last));
  return times.flatMap((openedAt) => {
    const line = random.pick(topic.theme.lines);
    const draft = draw({ ...spot, topic, line, openedAt });
    const actions = tell(random, world, draft, { ...plainPlan, stop: "assigned" });
    // Late in the year some are not given to anybody by now: those stay out.
    return stateOf(actions) === "assigned" ? [{ draft, actions }] : [];
  });
}

/**
 * Grouped when the last of them had been taken up; resolved, one answer goes to all who asked.
 * Returns undefined where it does not come about: no such place, or not before `until`.
 */
export function tellProblem(
  random: Random,
  world: World,
  draw: (wish: Wish) => Draft,
  { theme, scope, title, cause, answer }: ProblemCause,
  taken: Set<string>,
): ToldProblem | undefined {
  const topic = world.topics.find((candidate) => candidate.theme.key === theme);
  if (topic === undefined) return undefined;
  const spot = scope === "place" ? findSpot(random, world, topic, taken) : undefined;
  if (scope === "place" && spot === undefined) return undefined;
  if (spot) taken.add(spot.community.code);

  const period = world.until.getTime() - world.from.getTime();
  const ago =
    answer === null ? 14 * DAY : 45 * DAY + random.float() * Math.max(0, period - 90 * DAY);
  const first = new Date(Math.max(world.from.getTime(), world.until.getTime() - ago));
  const told = tellMembers(random, world, draw, topic, spot, first);
  if (told.length < 2) return undefined;
  const latest = (pick: (one: Told) => Date) =>
    new Date(Math.max(...told.map((one) => pick(one).getTime())));
  const openedAt = world.office.add(
    latest(({ actions }) => actions[0]!.at),
    random.int(20, 300),
  );
  if (openedAt > world.until) return undefined;

  const ownerKey = spot ? communityKey(spot.community.code) : districtKey;
  const lines = new Set(told.map(({ draft }) => draft.line));
  const say = (text: string) => text.replaceAll("{place}", spot?.landmark.name ?? "");
  const problem: ToldProblem["problem"] = {
    title: say(title),
    cause: say(cause),
    area: spot?.community.code ?? world.geography.code,
    line: lines.size === 1 ? [...lines][0]! : null,
    ownerKey,
    openedAt,
    openedByKey: random.pick(world.staffOf(ownerKey)).key,
  };
  const quiet = latest(({ actions }) => actions.at(-1)!.at);
  const resolvedAt = world.office.add(
    quiet > openedAt ? quiet : openedAt,
    random.logNormal(1200, 0.6),
  );
  if (answer === null || resolvedAt > world.until) return { problem, told };

  const resolvedByKey = random.pick(world.staffOf(ownerKey)).key;
  const answered = told.map(({ draft, actions }): Told => {
    const telling = beginTelling(random, world, draft, actions);
    telling.add({ type: "resolve", at: resolvedAt, byKey: resolvedByKey, text: say(answer) });
    if (random.chance(0.9)) confirm(telling, false, 0);
    return { draft, actions: telling.actions.filter(({ at }) => at <= world.until) };
  });
  return {
    problem: { ...problem, resolvedAt, resolvedByKey, answer: say(answer) },
    told: answered,
  };
}
