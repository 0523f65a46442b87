import type { SignedIn } from "../server/signIn.ts";

export interface Question {
  name: string;
  /** How often, beside the others. */
  weight: number;
  who: (person: SignedIn) => boolean;
  path: (person: SignedIn) => string;
}

const role = (wanted: string, digits?: number) => (person: SignedIn) =>
  person.role === wanted && (digits === undefined || person.area.length === digits);
const community = role("areaClerk", 12);
const street = role("areaClerk", 9);
const department = role("departmentClerk");
const district = role("districtAdmin");
const industry = role("industryClerk");

const today = new Date().toISOString().slice(0, 10);
const month = `from=${today.slice(0, 8)}01&to=${today}`;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const ask = (name: string, weight: number, who: Question["who"], path: string): Question => ({
  name,
  weight,
  who,
  path: () => `/api/v1/cases${path}`,
});

/** What clerks and the district ask all day: inboxes first, then dashboards and the rows behind them. */
export const questions: readonly Question[] = [
  ask("inbox of a community", 18, community, "/inbox"),
  ask("inbox of a street", 10, street, "/inbox"),
  ask("inbox of a department", 10, department, "/inbox"),
  ask("inbox of the district", 3, district, "/inbox"),
  ask("inbox of a department, late ones", 3, department, "/inbox?urgency=red"),
  ask("counts of a community", 8, community, "/inbox/counts"),
  ask("counts of a street", 4, street, "/inbox/counts"),
  ask("counts of a department", 4, department, "/inbox/counts"),
  ask("dashboard of the district, a year", 6, district, "/figures"),
  ask("dashboard of the district, this month", 4, district, `/figures?${month}`),
  ask(
    "dashboard of the district, 45 odd days",
    1,
    district,
    `/figures?from=${ago(50)}&to=${ago(5)}`,
  ),
  ask("dashboard of an industry, a year", 2, industry, "/figures"),
  ask("dashboard of a street, a year", 5, street, "/figures"),
  ask("dashboard of a community, a year", 3, community, "/figures"),
  ask("list of the district, newest", 2, district, "?order=newest"),
  ask("list of the district, one category", 2, district, "?category=familyAndChildren"),
  ask("list of the district, overdue by date due", 2, district, "?measure=overdue&order=due"),
  ask("list of an industry, newest", 1, industry, "?order=newest"),
  ask("list of a street, confirmed", 2, street, "?measure=confirmed"),
  ask("list of a street, overdue", 2, street, "?measure=overdue"),
  ask("list of a community, newest", 3, community, ""),
  ask("list of a community, waiting", 2, community, "?measure=waiting"),
  ask("list of a department, newest", 2, department, ""),
  ask("list of a department, reopened", 1, department, "?measure=reopened"),
  ask("search for a number's end", 1, district, "?q=0042"),
];
