import { OFFICE_DAY } from "./officeTime.ts";
import { staffWords } from "./staffWords.ts";
import type { Telling } from "./telling.ts";

/** Writes how it goes, a few times over the time that the work takes. Returns when it is done. */
export function work(telling: Telling, department: string, shareOfLimit: number): Date {
  const { random, world, draft } = telling;
  const days = draft.topic.category.limit.resolveDays * shareOfLimit * world.paceOf(department);
  const streetPace = world.paceOf(`street:${draft.community.street}`);
  const minutes = Math.max(30, days * Math.sqrt(streetPace) * OFFICE_DAY);
  const start = telling.now();
  const notes = random.weighted([
    [0, minutes < OFFICE_DAY ? 60 : 10],
    [1, 45],
    [2, 30],
    [3, minutes > 5 * OFFICE_DAY ? 20 : 3],
  ]);
  const { progress } = draft.topic.theme;
  for (let i = 0; i < notes; i++)
    telling.add({
      type: "progress",
      at: world.office.add(start, (minutes * (i + 0.3 + 0.5 * random.float())) / (notes + 1)),
      byKey: telling.staff(department),
      text: telling.say(i === 0 && random.chance(0.8) ? progress : staffWords.progress),
    });
  return world.office.add(start, minutes);
}
