/**
 * Runs at most `running` works at once and lets `waiting` more queue in order; beyond that `refuse`
 * makes the error. Bounds both the memory of the works and that of what waits.
 */
export function limitConcurrency(
  running: number,
  waiting: number,
  refuse: () => Error,
): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let free = running;
  return async (work) => {
    if (free > 0) free -= 1;
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else throw refuse();
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}
