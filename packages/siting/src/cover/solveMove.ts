import { createBoard, type Board, evaluate } from "../board/board.ts";
import { type Answer, gapOf, type SolveOptions } from "../instance/answer.ts";
import { candidatesOf, checkOpen } from "../instance/checkInstance.ts";
import type { CoverInstance } from "../instance/instance.ts";
import { startWatch } from "../proof/watch.ts";
import { createRandom, type Random } from "../random.ts";
import { inOrder } from "./coverAnswer.ts";
import { solveCover } from "./solveCover.ts";

export interface MoveAnswer extends Answer {
  /** Existing places that close, as many as open; `loses` is what is missed of each in the plan. */
  closed: readonly { place: number; loses: number }[];
}

/** Kicks out of a local best, one after the other without any gain, before the search is content. */
const mostKicks = 60;

/**
 * Moving places: at most `open` existing ones close, and as many candidates open in their stead. The
 * bound is that of opening as many and closing none, which no move can beat; it is met where those
 * that close are missed by nobody.
 * @throws RangeError
 */
export async function solveMove(
  instance: CoverInstance,
  options: SolveOptions,
): Promise<MoveAnswer> {
  const watch = startWatch(options);
  const seed = options.seed ?? 1;
  const seconds = options.seconds ?? 30;
  const moves = Math.min(checkOpen(options.open), instance.existing.length);
  const candidates = [...candidatesOf(instance, instance.covers)];
  const more = await solveCover(instance, { ...options, open: moves, seconds: seconds / 2, seed });
  const plan = pairUp(
    instance,
    more.opened.map(({ place }) => place),
  );
  const random = createRandom(seed);
  const search = createSearch(instance, candidates, moves, plan, random);
  const enough = (): boolean =>
    watch.enough({ objective: search.value, bound: Math.max(more.bound, search.value) });
  for (let kicks = 0; kicks < mostKicks && !enough(); kicks += 1) if (search.kick()) kicks = 0;

  const { opened: chosen, closed } = search.best;
  const stays = instance.existing.filter((place) => !closed.includes(place));
  const left = { ...instance, existing: stays };
  const opened = inOrder(left, chosen);
  const objective = evaluate(left, chosen).covered;
  const reach = Math.max(objective, more.bound);
  const proven = reach - objective <= 1e-9 * Math.abs(objective);
  const bound = proven ? objective : reach;
  const board = createBoard(left, chosen);
  return {
    ...more,
    opened,
    closed: closed.map((place) => ({ place, loses: board.wouldAdd(place) })),
    objective,
    bound,
    gap: gapOf(objective, bound),
    proven,
    seconds: watch.seconds(),
  };
}

interface Moves {
  opened: number[];
  closed: number[];
}

/** As many of what adds most, with as many of what is missed least, as pay. */
function pairUp(instance: CoverInstance, opened: readonly number[]): Moves {
  const board = createBoard(instance);
  let best: Moves & { value: number } = { opened: [], closed: [], value: board.covered };
  const closed: number[] = [];
  for (const [n, place] of opened.entries()) {
    board.open(place);
    const least = leastMissed(board, instance.existing);
    if (least === null) break;
    board.close(least);
    closed.push(least);
    if (board.covered > best.value)
      best = { opened: opened.slice(0, n + 1), closed: [...closed], value: board.covered };
  }
  return best;
}

function leastMissed(board: Board, existing: readonly number[]): number | null {
  let least: number | null = null;
  let missed = Number.POSITIVE_INFINITY;
  for (const place of existing) {
    if (!board.isOpen(place)) continue;
    const loses = board.wouldLose(place);
    if (loses < missed) [least, missed] = [place, loses];
  }
  return least;
}

/** Improves by exchanging what opens, what closes, and by whole moves more; then kicks itself out and tries again. */
function createSearch(
  instance: CoverInstance,
  candidates: readonly number[],
  most: number,
  first: Moves,
  random: Random,
) {
  const board = createBoard(instance);
  for (const place of first.opened) board.open(place);
  for (const place of first.closed) board.close(place);
  let now: Moves = { opened: [...first.opened], closed: [...first.closed] };
  const grain = 1e-9 * Math.max(1, board.total);
  const climb = (): void => {
    while (exchange("opened") || exchange("closed") || oneMore());
  };
  /** One of the chosen is given up for another, if that gains. */
  function exchange(which: "opened" | "closed"): boolean {
    const [put, take] = which === "opened" ? [board.open, board.close] : [board.close, board.open];
    const others = which === "opened" ? candidates : instance.existing;
    for (const [at, old] of now[which].entries()) {
      const before = board.covered;
      take(old);
      let best = old;
      let value = Number.NEGATIVE_INFINITY;
      for (const other of others) {
        if (board.isOpen(other) === (which === "opened")) continue;
        const change = which === "opened" ? board.wouldAdd(other) : -board.wouldLose(other);
        if (change > value + grain || (other === old && change >= value - grain))
          [best, value] = [other, change];
      }
      put(best);
      now[which][at] = best;
      if (board.covered > before + grain) return true;
    }
    return false;
  }
  /** A move more: each standing place tried away, with what then adds most. */
  function oneMore(): boolean {
    if (now.opened.length >= most) return false;
    let best: { open: number; away: number; gain: number } | null = null;
    for (const away of instance.existing) {
      if (!board.isOpen(away)) continue;
      const lost = board.close(away);
      const [open, adds] = addsMost();
      board.open(away);
      if (open !== null && adds - lost > (best?.gain ?? grain))
        best = { open, away, gain: adds - lost };
    }
    if (best === null) return false;
    board.close(best.away);
    board.open(best.open);
    now = { opened: [...now.opened, best.open], closed: [...now.closed, best.away] };
    return true;
  }
  function addsMost(): [place: number | null, adds: number] {
    let found: [number | null, number] = [null, 0];
    for (const place of candidates) {
      const adds = board.wouldAdd(place);
      if (adds > found[1]) found = [place, adds];
    }
    return found;
  }
  const show = (moves: Moves): void => {
    for (const place of now.opened) board.close(place);
    for (const place of now.closed) board.open(place);
    now = { opened: [...moves.opened], closed: [...moves.closed] };
    for (const place of now.opened) board.open(place);
    for (const place of now.closed) board.close(place);
  };
  climb();
  let best = { opened: [...now.opened], closed: [...now.closed], value: board.covered };
  return {
    get value() {
      return best.value;
    },
    get best(): Moves {
      return best;
    },
    /** @returns whether something better was found */
    kick(): boolean {
      show(best);
      // Some moves are taken back, some made at random.
      const kept = now.opened.map((_, n) => n).filter(() => random.next() < 0.6);
      show({ opened: kept.map((n) => now.opened[n]!), closed: kept.map((n) => now.closed[n]!) });
      const more = random.below(most - now.opened.length + 1);
      for (let n = 0; n < more; n += 1) {
        const shut = candidates.filter((place) => !board.isOpen(place));
        const standing = instance.existing.filter((place) => board.isOpen(place));
        if (shut.length === 0 || standing.length === 0) break;
        const open = shut[random.below(shut.length)]!;
        const away = standing[random.below(standing.length)]!;
        board.open(open);
        board.close(away);
        now = { opened: [...now.opened, open], closed: [...now.closed, away] };
      }
      climb();
      if (board.covered <= best.value + grain) return false;
      best = { opened: [...now.opened], closed: [...now.closed], value: board.covered };
      return true;
    },
  };
}
