import { createPlaceFinder, type Network, type PlaceFinder } from "@juxin/reach";
import { evaluate } from "@juxin/siting";
import type { App, Tx } from "../../../platform/context.ts";
import { toReach } from "../near/travel.ts";
import { metresBetween } from "../rules.ts";
import { buildInstance } from "./buildInstance.ts";
import { byAreaOf } from "./computePlan.ts";
import { gatherInput } from "./gatherInput.ts";
import type { PlanInstance } from "./planInput.ts";
import { findPlan } from "./planQueries.ts";
import type { AskCoverage, Evaluated, EvaluatePlan } from "./schema.ts";

interface Kept {
  instance: PlanInstance;
  network: Network | null;
  straightSpeed: number;
  finder?: PlaceFinder;
}

const kept = new WeakMap<App, Map<string, Kept>>();
const mostKept = 6;

/** Keeps what a plan was computed from, so that a dragged place is answered at once. */
export function keepInstance(app: App, id: string, what: Kept): void {
  const all = kept.get(app) ?? new Map<string, Kept>();
  kept.set(app, all);
  all.delete(id);
  all.set(id, what);
  for (const oldest of [...all.keys()].slice(0, Math.max(0, all.size - mostKept)))
    all.delete(oldest);
}

async function instanceOf(tx: Tx, id: string, asked: AskCoverage): Promise<Kept> {
  const known = kept.get(tx.app)?.get(id);
  if (known !== undefined) return known;
  const input = await gatherInput(tx, asked);
  // Points are where they are dragged to; places whose hours may be longer stay in the question.
  const candidates = input.candidates.filter(({ longer }) => longer !== undefined);
  const made = {
    instance: buildInstance({ ...input, solve: null, candidates }),
    network: input.network,
    straightSpeed: input.straightSpeed,
  };
  keepInstance(tx.app, id, made);
  return made;
}

/** What a plan covers with these points, wherever they were dragged to, and without some places that are there. */
export async function evaluatePlan(tx: Tx, id: string, asked: EvaluatePlan): Promise<Evaluated> {
  const plan = await findPlan(tx, id);
  const question = plan.asked as AskCoverage;
  const held = await instanceOf(tx, id, question);
  const { instance } = held;
  const { cover } = instance;
  const stays = instance.places.flatMap(({ stationId, longer }, place) => {
    if (stationId === null || asked.without.includes(stationId)) return [];
    return longer === undefined || asked.longer.includes(stationId) ? [place] : [];
  });
  const reached = asked.points.map((point) => reachedFrom(held, point, question.minutes));
  const first = cover.covers.starts.length - 1;
  const starts = new Uint32Array(first + 1 + reached.length);
  starts.set(cover.covers.starts);
  const more = reached.map((one) => one?.length ?? 0);
  for (const [n, count] of more.entries()) starts[first + n + 1] = starts[first + n]! + count;
  const demands = new Uint32Array(starts.at(-1)!);
  demands.set(cover.covers.demands);
  for (const [n, one] of reached.entries()) demands.set(one ?? [], starts[first + n]!);
  const places = reached.map((_, n) => first + n);
  const covers = { starts, demands };
  const told = evaluate({ ...cover, covers, existing: stays, candidates: places }, places);
  return {
    measured: instance.measured,
    total: told.total,
    before: evaluate(cover, []).covered,
    covered: told.covered,
    share: told.share,
    points: told.places.map(({ adds, covers: all, loses }, n) => ({
      adds,
      covers: all,
      loses,
      offNetwork: reached[n] === null,
    })),
    byArea: byAreaOf({ ...instance, cover: { ...cover, covers } }, stays, places),
  };
}

/** The demands within the minutes of a point; null where it stands on no street. */
function reachedFrom(
  held: Kept,
  point: { lng: number; lat: number },
  minutes: number,
): number[] | null {
  const { lng, lat } = held.instance.demands;
  if (held.network === null)
    return [...lng.keys()].filter(
      (n) => metresBetween(point, { lng: lng[n]!, lat: lat[n]! }) <= minutes * held.straightSpeed,
    );
  held.finder ??= createPlaceFinder(
    held.network,
    [...lng.keys()].map((n) => toReach({ lng: lng[n]!, lat: lat[n]! })),
  );
  const found = held.finder.find(toReach(point), {
    limit: lng.length,
    maxSeconds: minutes * 60,
  });
  return "link" in found.from
    ? found.places.map(({ place }) => place).toSorted((a, b) => a - b)
    : null;
}
