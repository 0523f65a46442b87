import { setTimeout as pause } from "node:timers/promises";

export interface Sample {
  name: string;
  /** From the instant the request was due to the last byte of its answer, ms. */
  ms: number;
  ok: boolean;
}

/**
 * Starts requests at a constant rate, whether or not earlier ones were answered. Time counts from
 * when a request was due, so a stalled server is charged for those that queue behind it (no
 * coordinated omission).
 */
export async function atConstantRate(options: {
  perSecond: number;
  seconds: number;
  next: () => { name: string; send: () => Promise<boolean> };
}): Promise<Sample[]> {
  const { perSecond, seconds, next } = options;
  const samples: Sample[] = [];
  const open = new Set<Promise<void>>();
  const started = performance.now();
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = started + (i * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    const { name, send } = next();
    const one = send()
      .catch(() => false)
      .then((ok) => {
        samples.push({ name, ms: performance.now() - due, ok });
        open.delete(one);
      });
    open.add(one);
  }
  await Promise.all(open);
  return samples;
}
