import {
  type Answer,
  evaluate,
  type MoveAnswer,
  solveMove,
  type MedianInstance,
  rankGaps,
  solveCover,
  solveMedian,
} from "@juxin/siting";
import { buildInstance, curveMinutes } from "./buildInstance.ts";
import type { PlanInput, PlanInstance } from "./planInput.ts";
import type { PlanResult } from "./schema.ts";

const seed = 20_241_118;

/** A measurement or a plan with its proof. Runs in a thread of its own. */
export async function computePlan(
  input: PlanInput,
): Promise<{ result: PlanResult; instance: PlanInstance }> {
  const instance = buildInstance(input);
  const answer = input.solve === null ? null : await solve(instance, input.solve);
  const opened = answer?.opened.map(({ place }) => place) ?? [];
  const closed = closedOf(instance, input.solve, answer);
  const gone = new Set(closed.map(({ place }) => place));
  const moved = input.solve?.mayMove === true && input.solve.variant === "open";
  const stays = instance.cover.existing.filter((place) => !gone.has(place));
  const cover = { ...instance.cover, existing: moved ? [] : stays };
  const told = evaluate(cover, opened);
  const now = evaluate(instance.cover, []);
  const chosen = moved ? opened : [...stays, ...opened];
  const round = (weight: number) => Math.round(weight * 10) / 10;
  return {
    instance,
    result: {
      measured: instance.measured,
      total: round(told.total),
      before: round(now.covered),
      covered: round(told.covered),
      share: told.share,
      existing: input.existing.length,
      standing: input.existing.flatMap(({ stationId }) => (stationId === null ? [] : [stationId])),
      byArea: byAreaOf(instance, cover.existing, opened),
      curve: curveOf(instance, chosen),
      offNetwork: instance.offNetwork.map(({ name, stationId, reason, nearest, islandNodes }) => ({
        name,
        stationId,
        reason,
        nearestMetres: nearest === null ? null : Math.round(nearest),
        islandNodes,
      })),
      unplaced: round(instance.unplaced),
      plan: answer === null ? null : presentPlan(instance, answer, told.places, closed),
    },
  };
}

export function byAreaOf(
  instance: PlanInstance,
  existing: readonly number[],
  opened: readonly number[],
): PlanResult["byArea"] {
  return rankGaps({ ...instance.cover, existing }, opened, instance.groups).map(
    ({ group, total, covered, missing }) => ({
      area: instance.areas[group]?.code ?? "",
      name: instance.areas[group]?.name ?? "",
      total: Math.round(total * 10) / 10,
      // What is left of many small parts may be a hair below nothing.
      covered: Math.max(0, Math.round(covered * 10) / 10) || 0,
      missing: Math.round(missing * 10) / 10,
      share: total > 0 ? Math.max(0, covered / total) : 0,
    }),
  );
}

/** What part of the weight is within so many minutes of the nearest of these places. */
function curveOf(instance: PlanInstance, places: readonly number[]): PlanResult["curve"] {
  const { weights } = instance.cover;
  const { starts, demands, seconds } = instance.wide;
  const nearest = new Float64Array(weights.length).fill(Infinity);
  for (const place of places)
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const demand = demands[at]!;
      if (seconds[at]! < nearest[demand]!) nearest[demand] = seconds[at]!;
    }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: curveMinutes }, (_, n) => {
    let sum = 0;
    for (const [demand, weight] of weights.entries())
      if (nearest[demand]! <= (n + 1) * 60) sum += weight;
    return { minutes: n + 1, share: total > 0 ? sum / total : 0 };
  });
}

async function solve(
  instance: PlanInstance,
  asked: NonNullable<PlanInput["solve"]>,
): Promise<Answer | MoveAnswer> {
  const { cover } = instance;
  if (asked.variant === "move")
    return solveMove(cover, { open: asked.open, seconds: asked.seconds, gap: asked.gap, seed });
  const all = Array.from({ length: cover.covers.starts.length - 1 }, (_, n) => n);
  const free =
    asked.mayMove && asked.variant === "open"
      ? { existing: [], candidates: all, open: asked.open + cover.existing.length }
      : { existing: cover.existing, candidates: cover.candidates ?? [], open: asked.open };
  const options = { open: free.open, seconds: asked.seconds, gap: asked.gap, seed };
  // Longer hours are asked for one hour: whoever is reached then counts.
  if (asked.objective === "cover" || asked.variant === "extend")
    return solveCover({ ...cover, existing: free.existing, candidates: free.candidates }, options);
  const { starts, demands, seconds } = instance.wide;
  const median: MedianInstance = {
    weights: cover.weights,
    reach: { starts, demands, costs: seconds },
    existing: free.existing,
    candidates: free.candidates,
    // Whoever is farther than the curve goes counts as twice that far.
    beyond: 2 * curveMinutes * 60,
  };
  return solveMedian(median, options);
}

function presentPlan(
  instance: PlanInstance,
  answer: Answer,
  told: readonly { place: number; adds: number; covers: number; loses: number }[],
  closed: readonly { place: number; loses: number }[],
): NonNullable<PlanResult["plan"]> {
  return {
    objective: answer.objective,
    bound: answer.bound,
    gap: answer.gap,
    proven: answer.proven,
    seconds: Math.round(answer.seconds * 1000) / 1000,
    seed: answer.seed,
    notes: answer.notes.map(({ kind, count }) => ({ kind, count })),
    opened: told.map(({ place, adds, covers, loses }) => {
      const site = instance.places[place]!;
      return {
        name: site.name,
        lng: site.lng,
        lat: site.lat,
        area: site.area,
        stationId: site.stationId,
        longer: site.longer ?? null,
        adds: Math.round(adds * 10) / 10,
        covers: Math.round(covers * 10) / 10,
        loses: Math.round(loses * 10) / 10,
      };
    }),
    closed: closed.flatMap(({ place, loses }) => {
      const { stationId, name } = instance.places[place]!;
      return stationId === null ? [] : [{ stationId, name, loses: Math.round(loses * 10) / 10 }];
    }),
  };
}

/** Existing places that the plan closes: those that moved, or that the best plan of all places leaves out. */
function closedOf(
  instance: PlanInstance,
  asked: PlanInput["solve"],
  answer: Answer | MoveAnswer | null,
): { place: number; loses: number }[] {
  if (answer === null || asked === null) return [];
  if ("closed" in answer) return [...answer.closed];
  if (!asked.mayMove || asked.variant !== "open") return [];
  const opened = answer.opened.map(({ place }) => place);
  return instance.cover.existing
    .filter((place) => !opened.includes(place))
    .map((place) => ({ place, loses: 0 }));
}
