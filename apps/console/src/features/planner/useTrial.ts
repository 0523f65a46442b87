import { useCallback, useEffect, useRef, useState } from "react";
import { evaluatePlan, type Answered, type Evaluated, type Point } from "./queries.ts";

/** The server answers in milliseconds; more often than this nobody would see it. */
const pause = 80;

export interface Tried {
  points: readonly Point[];
  without: readonly string[];
  /** Places that keep longer hours. */
  longer: readonly string[];
}

/** Where the plan itself opens and closes: what a trial starts from. */
export const triedOf = ({ result: { plan } }: Answered): Tried => ({
  points: (plan?.opened ?? [])
    .filter(({ stationId }) => stationId === null)
    .map(({ name, lng, lat }) => ({ name, lng, lat })),
  without: (plan?.closed ?? []).map(({ stationId }) => stationId),
  longer: (plan?.opened ?? []).flatMap(({ stationId, longer }) =>
    stationId !== null && longer ? [stationId] : [],
  ),
});

/**
 * Points that may be dragged about, and what they cover wherever they are: one question on its way
 * at a time, always the latest, so that a drag is answered as fast as the server can.
 */
export function useTrial(plan: Answered) {
  const [tried, setTried] = useState(() => triedOf(plan));
  const [told, setTold] = useState<Evaluated | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const wanted = useRef<Tried | null>(null);
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);

  const ask = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    while (wanted.current !== null && !gone.current) {
      const { points, without, longer } = wanted.current;
      wanted.current = null;
      try {
        setTold(
          await evaluatePlan(plan.id, {
            points: [...points],
            without: [...without],
            longer: [...longer],
          }),
        );
        setError(null);
      } catch (cause) {
        setError(cause as Error);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    busy.current = false;
  }, [plan.id]);

  const change = useCallback(
    (next: Tried) => {
      setTried(next);
      wanted.current = next;
      void ask();
    },
    [ask],
  );
  const reset = () => {
    wanted.current = null;
    setTried(triedOf(plan));
    setTold(null);
    setError(null);
  };
  return { ...tried, told, error, change, reset };
}
