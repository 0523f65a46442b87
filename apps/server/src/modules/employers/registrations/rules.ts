import type { FindingState, RegistrationSource, RegistrationState } from "./schema.ts";

const order: Record<RegistrationState, readonly FindingState[]> = {
  received: ["contacted", "confirmed", "organised", "notFound"],
  contacted: ["contacted", "confirmed", "organised", "notFound"],
  confirmed: ["confirmed", "organised", "notFound"],
  organised: ["organised"],
  notFound: ["contacted", "confirmed", "organised"],
};

/** What can be found of a firm next. What was organised is only added to. */
export const nextFindings = (state: RegistrationState): readonly FindingState[] => order[state];

/** The department that speaks for each source, by its key in the playbook. */
export const departmentOf: Record<RegistrationSource, string> = {
  marketSupervision: "marketRegulation",
  civilAffairs: "civilAffairs",
};

/** Whether a unit is the department that speaks for a registration office. */
export const speaksFor = (
  unit: { departmentKey: string | null },
  source: RegistrationSource,
): boolean => unit.departmentKey === departmentOf[source];

/** Tries to bring a month's file back before somebody has to look: about five days of them. */
export const mostAttempts = 10;
const hour = 60 * 60_000;

/** After a try that failed: an hour, two, four, … a day at most. */
export const nextTry = (at: Date, attempts: number): Date =>
  new Date(at.getTime() + Math.min(24, 2 ** (attempts - 1)) * hour);

/** The month of a day or of an instant's day, `YYYY-MM`. */
export const monthOf = (day: string): string => day.slice(0, 7);
