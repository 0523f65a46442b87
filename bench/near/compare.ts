import { round } from "../measure/percentiles.ts";
import type { Where } from "./world.ts";

interface Answer {
  items: { id: string; minutes: number }[];
}

/** Asks both the same and counts where they differ. Ours tells tenths of a minute: three seconds are rounding. */
export async function compare(
  askers: readonly Where[],
  ours: (from: Where) => string,
  theirs: (from: Where) => string,
) {
  let [same, tied, different, worst, found] = [0, 0, 0, 0, 0];
  for (const from of askers) {
    const [mine, other] = await Promise.all([ask(ours(from)), ask(theirs(from))]);
    found += mine.items.length;
    const apart = mine.items.map((one, n) =>
      Math.max(0, Math.abs(one.minutes - (other.items[n]?.minutes ?? Infinity)) * 60 - 3),
    );
    const far = Math.max(0, ...apart);
    if (mine.items.length !== other.items.length || far > 1) {
      different += 1;
      continue;
    }
    worst = Math.max(worst, far);
    if (mine.items.every(({ id }, n) => other.items[n]?.id === id)) same += 1;
    else tied += 1;
  }
  return { asked: askers.length, found, same, tied, different, worst: round(worst) };
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
