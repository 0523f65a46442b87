import { gapOf, type Progress, type SolveOptions } from "../instance/answer.ts";

/** Time, and when it is enough. */
export interface Watch {
  seconds(): number;
  enough(progress: { objective: number; bound: number }): boolean;
  /** Tells progress, if anyone listens. */
  tell(progress: { objective: number; bound: number }): void;
}

export function startWatch(
  options: Pick<SolveOptions, "seconds" | "gap" | "signal" | "onProgress">,
): Watch {
  const started = performance.now();
  const limit = (options.seconds ?? 30) * 1000;
  const seconds = (): number => (performance.now() - started) / 1000;
  return {
    seconds,
    enough: ({ objective, bound }) =>
      performance.now() - started >= limit ||
      options.signal?.aborted === true ||
      gapOf(objective, bound) <= (options.gap ?? 0),
    tell({ objective, bound }) {
      if (!Number.isFinite(objective)) return;
      const progress: Progress = {
        objective,
        bound,
        gap: gapOf(objective, bound),
        seconds: seconds(),
      };
      options.onProgress?.(progress);
    },
  };
}
