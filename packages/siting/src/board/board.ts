import type { CoverInstance } from "../instance/instance.ts";

/** What a set of open places does; all weights in the unit of the instance. */
export interface Evaluation {
  covered: number;
  total: number;
  /** covered / total; 0 without any demand. */
  share: number;
  /** In the order asked about: what each adds after those before it, and what is lost without it. */
  places: readonly { place: number; adds: number; covers: number; loses: number }[];
}

/** A planner's table: opening, closing and dragging places, each told in well under a millisecond. */
export interface Board {
  readonly covered: number;
  readonly total: number;
  isOpen(place: number): boolean;
  /** @returns the weight gained; 0 when it was open. */
  open(place: number): number;
  /** @returns the weight lost; 0 when it was closed. */
  close(place: number): number;
  /** Closes one and opens the other. @returns the change of the covered weight. */
  move(from: number, to: number): number;
  /** What opening it now would add. */
  wouldAdd(place: number): number;
  /** What closing it now would lose. */
  wouldLose(place: number): number;
  /** Demands nobody reaches now, heaviest first. */
  gaps(limit?: number): { demand: number; weight: number }[];
  /** Candidates by what each would add now, most first; those that add nothing are left out. */
  next(limit?: number): { place: number; adds: number }[];
}

/** Opens the existing places and then `chosen`. */
export function createBoard(instance: CoverInstance, chosen: readonly number[] = []): Board {
  const { weights, covers } = instance;
  const { starts, demands } = covers;
  const places = starts.length - 1;
  const reachedBy = new Uint32Array(weights.length);
  const isOpen = new Uint8Array(places);
  let covered = 0;

  const open = (place: number): number => {
    if (isOpen[check(place)] === 1) return 0;
    isOpen[place] = 1;
    let gained = 0;
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const demand = demands[at]!;
      if (reachedBy[demand]!++ === 0) gained += weights[demand]!;
    }
    covered += gained;
    return gained;
  };
  const close = (place: number): number => {
    if (isOpen[check(place)] === 0) return 0;
    isOpen[place] = 0;
    let lost = 0;
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const demand = demands[at]!;
      if (--reachedBy[demand]! === 0) lost += weights[demand]!;
    }
    covered -= lost;
    return lost;
  };
  const reachedExactly = (place: number, times: number): number => {
    let sum = 0;
    for (let at = starts[check(place)]!; at < starts[place + 1]!; at++) {
      const demand = demands[at]!;
      if (reachedBy[demand] === times) sum += weights[demand]!;
    }
    return sum;
  };
  function check(place: number): number {
    if (!(place >= 0 && place < places)) throw new RangeError(`No place ${place} of ${places}`);
    return place;
  }

  for (const place of [...instance.existing, ...chosen]) open(place);
  return {
    get covered() {
      return covered;
    },
    total: weights.reduce((sum, weight) => sum + weight, 0),
    isOpen: (place) => isOpen[place] === 1,
    open,
    close,
    move: (from, to) => -close(from) + open(to),
    wouldAdd: (place) => (isOpen[place] === 1 ? 0 : reachedExactly(place, 0)),
    wouldLose: (place) => (isOpen[place] === 0 ? 0 : reachedExactly(place, 1)),
    gaps(limit = Number.POSITIVE_INFINITY) {
      const found: { demand: number; weight: number }[] = [];
      for (const [demand, weight] of weights.entries())
        if (weight > 0 && reachedBy[demand] === 0) found.push({ demand, weight });
      return found.sort((a, b) => b.weight - a.weight || a.demand - b.demand).slice(0, limit);
    },
    next(limit = Number.POSITIVE_INFINITY) {
      const found: { place: number; adds: number }[] = [];
      for (const place of instance.candidates ?? isOpen.keys()) {
        const adds = isOpen[place] === 1 ? 0 : reachedExactly(place, 0);
        if (adds > 0) found.push({ place, adds });
      }
      return found.sort((a, b) => b.adds - a.adds || a.place - b.place).slice(0, limit);
    },
  };
}

/** What the existing places and `chosen` cover together, and what each chosen one is good for. */
export function evaluate(instance: CoverInstance, chosen: readonly number[]): Evaluation {
  const board = createBoard(instance);
  const reach = createBoard({ ...instance, existing: [] });
  const places = chosen.map((place) => {
    const covers = reach.wouldAdd(place);
    return { place, covers, adds: board.open(place), loses: 0 };
  });
  for (const one of places) one.loses = board.wouldLose(one.place);
  const { covered, total } = board;
  return { covered, total, share: total > 0 ? covered / total : 0, places };
}
