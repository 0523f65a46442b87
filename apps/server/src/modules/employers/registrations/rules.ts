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

/** The month of a day or of an instant's day, `YYYY-MM`. */
export const monthOf = (day: string): string => day.slice(0, 7);
