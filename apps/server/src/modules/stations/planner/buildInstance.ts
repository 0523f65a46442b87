import { coverSets } from "@juxin/reach";
import type { CoverInstance } from "@juxin/siting";
import { toReach } from "../near/travel.ts";
import { metresBetween } from "../rules.ts";
import type { PlanInput, PlanInstance, PlanSite, PointWeight } from "./planInput.ts";
import { spreadDemands } from "./spreadDemands.ts";

/** The curve is drawn to here; nothing beyond it is looked for. */
export const curveMinutes = 30;

/** Who reaches whom within the minutes. Pure; a second of work for a city. */
export function buildInstance(input: PlanInput): PlanInstance {
  const spread = spreadDemands(input.areas, input.network);
  const points = [...spread.points, ...input.points].filter(({ weight }) => weight > 0);
  const codes = [...new Set(points.map(({ area }) => area))].toSorted();
  const names = new Map(input.areas.map(({ area, name }) => [area, name]));
  const candidates =
    input.candidates.length > 0 || input.solve === null || input.chooseCandidates === 0
      ? input.candidates
      : chosen(points, input.chooseCandidates);
  const places = [...input.existing, ...candidates];
  const reached = pairs(input, places, points);
  const within = input.minutes * 60;
  const starts = new Uint32Array(places.length + 1);
  const demands: number[] = [];
  for (let place = 0; place < places.length; place += 1) {
    for (let at = reached.start[place]!; at < reached.start[place + 1]!; at += 1)
      if (reached.seconds[at]! <= within) demands.push(reached.demand[at]!);
    starts[place + 1] = demands.length;
  }
  const cover: CoverInstance = {
    weights: Float64Array.from(points, ({ weight }) => weight),
    covers: { starts, demands: Uint32Array.from(demands) },
    existing: input.existing.map((_, n) => n),
    candidates: candidates.map((_, n) => input.existing.length + n),
  };
  return {
    measured: input.network === null ? "straightLine" : "network",
    cover,
    wide: {
      starts: reached.start,
      demands: Uint32Array.from(reached.demand),
      seconds: Float64Array.from(reached.seconds),
    },
    demands: {
      lng: Float64Array.from(points, ({ lng }) => lng),
      lat: Float64Array.from(points, ({ lat }) => lat),
    },
    groups: Uint32Array.from(points, ({ area }) => codes.indexOf(area)),
    areas: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    places,
    offNetwork: reached.off,
    unplaced: spread.unplaced,
  };
}

/** Places worth asking about, where nobody named any: spread evenly over the people. */
function chosen(points: readonly PointWeight[], count: number): PlanSite[] {
  const step = Math.max(1, Math.ceil(points.length / count));
  return points
    .filter((_, n) => n % step === Math.floor(step / 2))
    .map(({ lng, lat, area }) => ({ name: "", lng, lat, area, stationId: null }));
}

interface Pairs {
  start: Uint32Array;
  demand: ArrayLike<number>;
  seconds: ArrayLike<number>;
  off: PlanInstance["offNetwork"];
}

function pairs(
  input: PlanInput,
  places: readonly PlanSite[],
  points: readonly PointWeight[],
): Pairs {
  if (input.network === null) return straightPairs(input.straightSpeed, places, points);
  const sets = coverSets(
    input.network,
    places.map(toReach),
    points.map(toReach),
    Math.max(curveMinutes, input.minutes),
  );
  const off = [...sets.candidatesOff].map(([place, { reason, nearest, islandNodes }]) => ({
    name: places[place]?.name ?? "",
    stationId: places[place]?.stationId ?? null,
    reason,
    nearest,
    islandNodes: islandNodes ?? null,
  }));
  return { start: sets.start, demand: sets.demand, seconds: sets.seconds, off };
}

function straightPairs(
  speed: number,
  places: readonly PlanSite[],
  points: readonly PointWeight[],
): Pairs {
  const start = new Uint32Array(places.length + 1);
  const demand: number[] = [];
  const seconds: number[] = [];
  for (const [n, place] of places.entries()) {
    for (const [d, point] of points.entries()) {
      const minutes = metresBetween(place, point) / speed;
      if (minutes > curveMinutes) continue;
      demand.push(d);
      seconds.push(minutes * 60);
    }
    start[n + 1] = demand.length;
  }
  return { start, demand, seconds, off: [] };
}
