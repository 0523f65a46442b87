import { createBoard, evaluate } from "../board/board.ts";
import type { Note, Opened } from "../instance/answer.ts";
import type { CoverInstance } from "../instance/instance.ts";

/** Whichever adds most comes first; what adds nothing is left out. */
export function inOrder(instance: CoverInstance, plan: readonly number[]): Opened[] {
  const board = createBoard(instance);
  const left = new Set(plan);
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let most = 0;
    for (const place of left) {
      const adds = board.wouldAdd(place);
      if (adds > most || (adds === most && best >= 0 && place < best)) [best, most] = [place, adds];
    }
    if (best < 0) break;
    board.open(best);
    left.delete(best);
    order.push(best);
  }
  return [...evaluate(instance, order).places];
}

/** What the reader must know of candidates and demands. */
export function coverNotes(
  { weights, covers }: CoverInstance,
  candidates: Uint32Array,
  open: number,
  classOf: Int32Array,
): Note[] {
  const notes: Note[] = [];
  const note = (kind: Note["kind"], count: number): void => {
    if (count > 0) notes.push({ kind, count });
  };
  const reached = new Uint8Array(weights.length);
  for (const demand of covers.demands) reached[demand] = 1;
  note("fewerCandidatesThanOpen", Math.max(0, open - candidates.length));
  note("noDemand", weights.every((weight) => weight === 0) ? 1 : 0);
  note(
    "candidatesReachNobody",
    candidates.filter((place) => covers.starts[place] === covers.starts[place + 1]).length,
  );
  note(
    "demandsOutOfEveryReach",
    classOf.filter((_, demand) => weights[demand]! > 0 && reached[demand] === 0).length,
  );
  return notes;
}
