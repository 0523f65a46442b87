import { setTimeout as sleep } from "node:timers/promises";

/** Asks again until the answer is there; throws with what was waited for. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
  patience = 30_000,
): Promise<Answer> {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for: ${what}`);
    await sleep(100);
  }
}
