import { dayOf } from "@juxin/standards";

const DAY = 86_400_000;

/** The day so many days before an instant, in Asia/Shanghai. */
export const daysBefore = (until: Date, days: number): string =>
  dayOf(new Date(until.getTime() - days * DAY));
