import { z } from "zod";
import { Day } from "../../platform/http/schema.ts";

/** Days off and weekend days that are worked, `YYYY-MM-DD`. */
export interface Days {
  holidays: string[];
  workdays: string[];
}

const Change = z.object({ added: z.array(Day), removed: z.array(Day) });

/** What a district's calendar has more and less than the public one: a later notice reaches it too. */
export const OwnDays = z.object({ holidays: Change, workdays: Change });
export type OwnDays = z.infer<typeof OwnDays>;

export const ownDaysOf = (asked: Days, official: Days): OwnDays => ({
  holidays: changeOf(asked.holidays, official.holidays),
  workdays: changeOf(asked.workdays, official.workdays),
});

/** Where a later notice says otherwise about a day that the district set itself, the district's word stands. */
export function applyOwnDays(own: OwnDays, official: Days): Days {
  const holidays = changed(own.holidays, official.holidays).filter(
    (day) => !own.workdays.added.includes(day),
  );
  const workdays = changed(own.workdays, official.workdays).filter(
    (day) => !holidays.includes(day),
  );
  return { holidays, workdays };
}

const changeOf = (asked: readonly string[], official: readonly string[]) => ({
  added: asked.filter((day) => !official.includes(day)),
  removed: official.filter((day) => !asked.includes(day)),
});

const changed = ({ added, removed }: z.infer<typeof Change>, official: readonly string[]) =>
  [...new Set([...official.filter((day) => !removed.includes(day)), ...added])].toSorted();
