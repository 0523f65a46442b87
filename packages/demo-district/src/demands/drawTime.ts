import type { Line } from "../line.ts";
import type { Random } from "../random.ts";
import { hourOf, monthOf, weekdayOf } from "./officeTime.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** How often something happens in each hour of the day, 0–23 in Asia/Shanghai, on each line. */
const hours: Record<Line, readonly number[]> = {
  delivery: [2, 1, 1, 0, 0, 0, 1, 3, 4, 4, 6, 14, 18, 12, 7, 5, 5, 9, 16, 14, 9, 8, 6, 4],
  express: [1, 0, 0, 0, 0, 1, 3, 7, 12, 14, 12, 10, 9, 9, 10, 11, 10, 10, 9, 8, 6, 4, 2, 1],
  rideHailing: [3, 2, 1, 1, 1, 2, 5, 10, 12, 8, 6, 6, 7, 6, 6, 6, 7, 10, 11, 8, 7, 7, 6, 4],
  freight: [3, 3, 3, 3, 4, 6, 8, 9, 9, 8, 8, 7, 6, 7, 8, 8, 7, 6, 5, 5, 4, 4, 4, 3],
  streaming: [4, 2, 1, 0, 0, 0, 0, 1, 2, 4, 6, 8, 9, 9, 10, 10, 8, 6, 5, 5, 6, 7, 8, 6],
};

/** Sunday to Saturday. */
const weekdays: Record<Line, readonly number[]> = {
  delivery: [1.15, 0.9, 0.9, 0.95, 1, 1.15, 1.2],
  express: [0.7, 1.3, 1.15, 1, 1, 1, 0.8],
  rideHailing: [1, 0.95, 0.9, 0.9, 1, 1.25, 1.1],
  freight: [0.6, 1.15, 1.1, 1.1, 1.1, 1.1, 0.8],
  streaming: [1, 1, 0.9, 0.9, 1, 1.1, 1.1],
};

/** January to December: the Spring Festival empties the roads, heat and cold bring troubles. */
const months = [0.95, 0.6, 0.9, 0.95, 1, 1.15, 1.4, 1.35, 1, 0.95, 1, 1.15];

/** An instant within the period, as likely as work on that line is then; more towards its end. */
export function drawTime(random: Random, line: Line, from: Date, until: Date): Date {
  const span = until.getTime() - from.getTime();
  for (;;) {
    const share = random.float();
    const at = new Date(Math.floor((from.getTime() + share * span) / 1000) * 1000);
    const likely =
      (0.55 + 0.45 * share) *
      (months[monthOf(at) - 1]! / 1.4) *
      (weekdays[line][weekdayOf(at)]! / 1.3) *
      (hours[line][hourOf(at)]! / 18);
    if (random.chance(likely)) return at;
  }
}

/** When a worker looks at the telephone next: within hours, but not in the night. */
export function drawReply(random: Random, after: Date): Date {
  const at = after.getTime() + random.logNormal(7, 1.3) * HOUR;
  const hour = hourOf(new Date(at));
  const sleep = hour < 7 ? 7 - hour : hour >= 23 ? 8 : 0;
  return new Date(Math.min(at, after.getTime() + 25 * DAY) + sleep * HOUR);
}
